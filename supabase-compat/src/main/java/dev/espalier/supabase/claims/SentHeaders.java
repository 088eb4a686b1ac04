// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Header lines as the JSON objects {@code request.headers} and {@code request.cookies}; of lines with the same name the last one counts. */
final class SentHeaders {

    private static final String COOKIE = "cookie";

    private final Map<String, ? extends Collection<String>> lines;

    SentHeaders(Map<String, ? extends Collection<String>> lines) {
        this.lines = lines;
    }

    /** {@code {"accept": "application/json"}}: all but cookies. */
    String headers() {
        ObjectNode object = ClaimsJson.emptyObject();
        lines.forEach((name, values) -> values.forEach(value -> object.put(name.toLowerCase(Locale.ROOT), value)));
        object.remove(COOKIE);
        return ClaimsJson.write(object);
    }

    /** {@code {"session": "abc"}}. */
    String cookies() {
        ObjectNode object = ClaimsJson.emptyObject();
        lines.entrySet().stream()
                .filter(line -> line.getKey().equalsIgnoreCase(COOKIE))
                .flatMap(line -> line.getValue().stream())
                .findFirst()
                .ifPresent(line -> addCookies(line, object));
        return ClaimsJson.write(object);
    }

    private static void addCookies(String line, ObjectNode object) {
        for (String cookie : line.split(";", -1)) {
            int equals = cookie.indexOf('=');
            String name = equals < 0 ? cookie : cookie.substring(0, equals);
            String value = equals < 0 ? "" : cookie.substring(equals + 1);
            if (!cookie.isBlank()) {
                object.put(name.stripLeading(), value);
            }
        }
    }
}
