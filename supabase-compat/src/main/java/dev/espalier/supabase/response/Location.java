// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code location: /order_items?order_id=eq.2&line=eq.9}: where the one row is that was inserted. */
final class Location {

    private static final String UNRESERVED = "-_.~";

    private Location() {}

    /** The place of a row of this key, {@code {"order_id": "2", "line": "9"}}; nowhere without a key. */
    static Optional<String> of(String relation, Utf8 key) {
        JsonNode columns = new JsonText(key).value();
        String query = columns.properties().stream().map(Location::filter).collect(Collectors.joining("&"));
        return query.isEmpty() ? Optional.empty() : Optional.of('/' + relation + '?' + query);
    }

    private static String filter(Map.Entry<String, JsonNode> column) {
        JsonNode value = column.getValue();
        return encoded(column.getKey()) + '=' + encoded(value.isNull() ? "is.null" : "eq." + value.asText());
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return encoded.toString();
    }
}
