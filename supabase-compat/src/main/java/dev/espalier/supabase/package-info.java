// SPDX-License-Identifier: Apache-2.0
/**
 * The chain: supabase-js's calls under their own names, on objects that never change. In come method calls with Java values, out comes a
 * {@code Request} for the corridor and, when it is executed, a {@code Response}; several of them may be one transaction. It knows no grammar, no percent-encoding and no HTTP.
 */
@NullMarked
package dev.espalier.supabase;

import org.jspecify.annotations.NullMarked;
