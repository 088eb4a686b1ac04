// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The members of a JSON object, one after another; what is empty is left out. */
final class Members {

    private final Map<String, JsonLiteral> members = new LinkedHashMap<>();

    Members put(String name, String text) {
        return put(name, new JsonText(text));
    }

    Members put(String name, long number) {
        return put(name, new JsonNumber(Long.toString(number)));
    }

    Members put(String name, JsonLiteral value) {
        members.put(name, value);
        return this;
    }

    Members put(String name, Optional<String> text) {
        text.ifPresent(present -> put(name, present));
        return this;
    }

    Members told(String name, String text) {
        return text.isEmpty() ? this : put(name, text);
    }

    Members yes(String name) {
        return put(name, new JsonBoolean(true));
    }

    /** A list; also an empty one. */
    <T> Members list(String name, Collection<T> values, Function<? super T, ? extends JsonLiteral> json) {
        return put(name, new JsonArray(values.stream().<JsonLiteral>map(json).toList()));
    }

    /** A list, unless it is empty. */
    <T> Members some(String name, Collection<T> values, Function<? super T, ? extends JsonLiteral> json) {
        return values.isEmpty() ? this : list(name, values, json);
    }

    JsonObject object() {
        return new JsonObject(members);
    }
}
