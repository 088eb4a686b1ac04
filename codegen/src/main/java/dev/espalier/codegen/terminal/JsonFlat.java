// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.stream.Collectors;

/** JSON on one line with air in it: {@code {"name": "Anna", "tags": [1, 2]}}. */
record JsonFlat(Palette palette) implements JsonLiteral.Visitor<String> {

    String of(JsonLiteral value) {
        return value.accept(this);
    }

    /** {@code "name": }, with the blank behind it. */
    String label(String name) {
        return palette.paint(Ink.NAME, new JsonText(name).compact()) + ": ";
    }

    @Override
    public String text(JsonText text) {
        return palette.paint(Ink.TEXT, text.compact());
    }

    @Override
    public String number(JsonNumber number) {
        return palette.paint(Ink.NUMBER, number.literal());
    }

    @Override
    public String truth(JsonBoolean truth) {
        return palette.paint(Ink.KEYWORD, truth.compact());
    }

    @Override
    public String nothing(JsonNull nothing) {
        return palette.paint(Ink.KEYWORD, nothing.compact());
    }

    @Override
    public String array(JsonArray array) {
        return array.elements().stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String object(JsonObject object) {
        return object.members().entrySet().stream()
                .map(member -> label(member.getKey()) + of(member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
