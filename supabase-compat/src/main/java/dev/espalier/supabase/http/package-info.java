// SPDX-License-Identifier: Apache-2.0
/**
 * The drop-in endpoint: {@link dev.espalier.supabase.http.Endpoint} takes an HTTP request and gives the answer that PostgREST would give. In
 * comes what any HTTP server can tell of a request, out goes an {@code Answer}. It knows no server, and no framework.
 */
@NullMarked
package dev.espalier.supabase.http;

import org.jspecify.annotations.NullMarked;
