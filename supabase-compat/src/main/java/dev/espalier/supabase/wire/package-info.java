// SPDX-License-Identifier: Apache-2.0
/**
 * The wire: a {@code GET} or {@code HEAD} with its query string and headers comes in as it was sent, a {@code Request} goes out, or a problem. It
 * knows percent-encoding and the headers {@code Accept}, {@code Accept-Profile}, {@code Prefer} and {@code Range}. It must not know the chain,
 * the grammar of parameters or any HTTP status.
 */
@NullMarked
package dev.espalier.supabase.wire;

import org.jspecify.annotations.NullMarked;
