// SPDX-License-Identifier: Apache-2.0
/**
 * The wire: a request's method, target, headers and body come in as they were sent, a {@code Request} goes out, or a problem. It knows
 * percent-encoding, which method does what, and the headers {@code Accept}, {@code Accept-Profile}, {@code Content-Profile},
 * {@code Content-Type}, {@code Prefer} and {@code Range}. It must not know the chain, the grammar of parameters or any HTTP status.
 */
@NullMarked
package dev.espalier.supabase.wire;

import org.jspecify.annotations.NullMarked;
