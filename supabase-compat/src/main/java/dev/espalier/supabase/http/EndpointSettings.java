// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.claims.TransactionSettings;

/**
 * What an endpoint is told once.
 *
 * @param authenticator who a request is from
 * @param transactions what is set for each request
 * @param timeZones which time zones the database knows
 * @param plans whether plans may be asked for
 * @param end how the transactions of requests end
 * @param origins which pages of other origins may read answers
 */
public record EndpointSettings(
        Authenticator authenticator,
        TransactionSettings transactions,
        TimeZones timeZones,
        Plans plans,
        TransactionEnd end,
        CrossOrigin origins) {

    /** Whether plans may be asked for. */
    public enum Plans {
        /** {@code Accept: application/vnd.pgrst.plan} is answered. */
        ALLOWED,
        /** It is a media type that there is none of. */
        REFUSED
    }
}
