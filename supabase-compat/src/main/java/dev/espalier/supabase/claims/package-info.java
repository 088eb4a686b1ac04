// SPDX-License-Identifier: Apache-2.0
/**
 * Who asks: an {@link dev.espalier.supabase.claims.Authenticator} makes a caller of an {@code Authorization} header or of claims given in
 * process, and {@link dev.espalier.supabase.claims.TransactionSettings} make the settings of one transaction of the caller. In come a header,
 * keys and a clock, out come core's settings, or a problem. It must not know requests, plans or any HTTP status.
 */
@NullMarked
package dev.espalier.supabase.claims;

import org.jspecify.annotations.NullMarked;
