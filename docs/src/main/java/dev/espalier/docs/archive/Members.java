// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The members of a JSON object, one after another. */
final class Members {

    private final Map<String, JsonLiteral> members = new LinkedHashMap<>();

    Members with(String name, JsonLiteral value) {
        members.put(name, value);
        return this;
    }

    Members text(String name, String value) {
        return with(name, new JsonText(value));
    }

    /** A text, or {@code null} where there is none. */
    Members text(String name, Optional<String> value) {
        return with(name, value.<JsonLiteral>map(JsonText::new).orElseGet(JsonNull::new));
    }

    Members number(String name, long value) {
        return with(name, new JsonNumber(String.valueOf(value)));
    }

    Members truth(String name, boolean value) {
        return with(name, new JsonBoolean(value));
    }

    Members texts(String name, Collection<String> values) {
        return with(
                name,
                new JsonArray(values.stream().<JsonLiteral>map(JsonText::new).toList()));
    }

    Members texts(String name, Map<String, String> values) {
        Members inner = new Members();
        values.forEach(inner::text);
        return with(name, inner.object());
    }

    JsonObject object() {
        return new JsonObject(members);
    }
}
