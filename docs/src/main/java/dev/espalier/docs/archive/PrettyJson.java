// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.stream.Collectors;

/** JSON for people and for comparisons of versions: what is short stands on one line, what is not has a line for each part. */
final class PrettyJson {

    private static final int WIDTH = 110;
    private static final String STEP = "  ";

    private PrettyJson() {}

    /** The text of a file, with a line break at its end. */
    static String file(JsonLiteral value) {
        return written(value, "") + "\n";
    }

    private static String written(JsonLiteral value, String margin) {
        String line = value.compact();
        if (line.length() + margin.length() <= WIDTH && !margin.isEmpty()) {
            return line;
        }
        String inner = margin + STEP;
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            return object.members().entrySet().stream()
                    .map(member ->
                            inner + new JsonText(member.getKey()).compact() + ": " + written(member.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + margin + "}"));
        }
        if (value instanceof JsonArray array && !array.elements().isEmpty()) {
            return array.elements().stream()
                    .map(element -> inner + written(element, inner))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + margin + "]"));
        }
        return line;
    }
}
