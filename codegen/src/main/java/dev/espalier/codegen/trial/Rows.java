// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import dev.espalier.codegen.terminal.Table;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;

/**
 * The rows of an answer.
 *
 * @param elements one JSON value a row
 */
record Rows(List<JsonLiteral> elements) {

    /** Keeps a copy of the list. */
    Rows {
        elements = List.copyOf(elements);
    }

    /** The rows of a body; one that is no array is one row. */
    static Rows of(JsonLiteral body) {
        return new Rows(body instanceof JsonArray array ? array.elements() : List.of(body));
    }

    /** The cells at these paths, such as {@code clients.name}, of every row. */
    Table table(List<String> paths) {
        List<List<String>> cells = elements.stream()
                .map(row -> paths.stream().map(path -> cell(row, path)).toList())
                .toList();
        return new Table(paths, cells);
    }

    private static String cell(JsonLiteral row, String path) {
        JsonLiteral value = row;
        for (String name : path.split("\\.", -1)) {
            value = value instanceof JsonObject object ? object.member(name).orElseGet(JsonNull::new) : new JsonNull();
        }
        return value instanceof JsonText text ? text.value() : value.compact();
    }
}
