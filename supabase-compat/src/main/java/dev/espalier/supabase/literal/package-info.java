// SPDX-License-Identifier: Apache-2.0
/**
 * Java values as what PostgreSQL reads: a value comes in, the one text of it goes out, or rows come in and a JSON document goes out. It must
 * not know columns, operators or requests.
 */
@NullMarked
package dev.espalier.supabase.literal;

import org.jspecify.annotations.NullMarked;
