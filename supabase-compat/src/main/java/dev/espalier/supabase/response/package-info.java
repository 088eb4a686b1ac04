// SPDX-License-Identifier: Apache-2.0
/**
 * Answers: a {@code Result} or a {@code Problem} comes in, out comes an HTTP-shaped {@code Answer} by PostgREST's rules, and from it a
 * {@code Response} by supabase-js's. It is the only room that knows HTTP statuses, headers and reason phrases. It must not know how a request
 * was made: neither the chain nor the wire.
 */
@NullMarked
package dev.espalier.supabase.response;

import org.jspecify.annotations.NullMarked;
