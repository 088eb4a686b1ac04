// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the database is told of an HTTP request.
 *
 * @param method {@code GET}
 * @param path {@code /bookings}, percent-encoded as sent, without the query string
 * @param headers header values by name, in any case
 * @param timeZone {@code Europe/Moscow}, when it was preferred and is known
 */
public record SentRequest(
        String method, String path, Map<String, ? extends Collection<String>> headers, Optional<String> timeZone) {

    /** Keeps a copy of the headers. */
    public SentRequest {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }
}
