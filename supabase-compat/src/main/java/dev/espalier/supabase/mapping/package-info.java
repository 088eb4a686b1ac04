// SPDX-License-Identifier: Apache-2.0
/**
 * Rows as Java types: the JSON of an answer and a type come in, records, beans, maps or values go out, decoded once and without a loss. It must
 * not know what was asked, nor statuses.
 */
@NullMarked
package dev.espalier.supabase.mapping;

import org.jspecify.annotations.NullMarked;
