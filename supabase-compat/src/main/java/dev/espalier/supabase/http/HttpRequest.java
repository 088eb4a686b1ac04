// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as an HTTP server tells it.
 *
 * @param method {@code GET}
 * @param target path and query string exactly as sent, still encoded: {@code /bookings?select=*}
 * @param headers values by name, in any case, in the order of the lines
 * @param body as sent, empty without one; handed on to the database as it is, so it must not be changed afterwards
 */
public record HttpRequest(String method, String target, Map<String, List<String>> headers, Utf8 body) {

    private static final String AUTHORIZATION = "authorization";

    /** Keeps a copy of the headers, whose names may be asked for in any case. */
    public HttpRequest {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        headers = copy;
    }

    /** The first line of this name. */
    Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** All headers but the one that told who asks, once that has been judged. */
    Map<String, List<String>> headersWithoutToken() {
        if (!headers.containsKey(AUTHORIZATION)) {
            return headers;
        }
        Map<String, List<String>> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        others.putAll(headers);
        others.remove(AUTHORIZATION);
        return others;
    }

    /** The path without its query string, as sent. */
    String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }
}
