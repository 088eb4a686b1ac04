// SPDX-License-Identifier: Apache-2.0
/**
 * Chains that are data, asked of the library itself.
 *
 * <p>In: a client and the calls of a supabase-js chain. Out: the very object that the same chain in Java is, or an error
 * that names the call, argument or option that the library does not have, and what to do instead. It must not know where
 * a chain comes from, nor what is done with it.
 */
@NullMarked
package dev.espalier.codegen.library;

import org.jspecify.annotations.NullMarked;
