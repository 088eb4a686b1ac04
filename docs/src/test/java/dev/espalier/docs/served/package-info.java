// SPDX-License-Identifier: Apache-2.0
/**
 * What {@code serve.md} shows, and the test that runs it: the endpoint behind the JDK's own HTTP server. In come requests of supabase-js, out go PostgREST's
 * answers. It must not know more of Espalier than a service of somebody else would.
 */
@NullMarked
package dev.espalier.docs.served;

import org.jspecify.annotations.NullMarked;
