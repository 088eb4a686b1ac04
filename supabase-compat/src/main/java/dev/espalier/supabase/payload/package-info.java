// SPDX-License-Identifier: Apache-2.0
/**
 * Bodies of requests: JSON, CSV or the fields of a form come in as they were sent, a {@code Payload} goes out, or why it is none. JSON is
 * handed on unchanged, only its keys are read; everything else becomes JSON. It must not know headers, methods or what rows are for.
 */
@NullMarked
package dev.espalier.supabase.payload;

import org.jspecify.annotations.NullMarked;
