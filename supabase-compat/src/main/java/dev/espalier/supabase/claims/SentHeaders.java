// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Header lines as the JSON objects {@code request.headers} and {@code request.cookies}; of lines with the same name the last one counts. */
final class SentHeaders {

    private static final String COOKIE = "cookie";

    private final Map<String, ? extends Collection<String>> lines;

    SentHeaders(Map<String, ? extends Collection<String>> lines) {
        this.lines = lines;
    }

    /** {@code {"accept": "application/json"}}: all but cookies. */
    String headers() {
        SortedMap<String, String> members = new TreeMap<>();
        lines.forEach((name, values) -> values.forEach(value -> members.put(name.toLowerCase(Locale.ROOT), value)));
        members.remove(COOKIE);
        return ClaimsJson.write(members);
    }

    /** {@code {"session": "abc"}}. */
    String cookies() {
        for (Map.Entry<String, ? extends Collection<String>> line : lines.entrySet()) {
            if (line.getKey().equalsIgnoreCase(COOKIE) && !line.getValue().isEmpty()) {
                return ClaimsJson.write(cookies(line.getValue().iterator().next()));
            }
        }
        return "{}";
    }

    private static SortedMap<String, String> cookies(String line) {
        SortedMap<String, String> members = new TreeMap<>();
        for (String cookie : line.split(";", -1)) {
            int equals = cookie.indexOf('=');
            String name = equals < 0 ? cookie : cookie.substring(0, equals);
            String value = equals < 0 ? "" : cookie.substring(equals + 1);
            if (!cookie.isBlank()) {
                members.put(name.stripLeading(), value);
            }
        }
        return members;
    }
}
