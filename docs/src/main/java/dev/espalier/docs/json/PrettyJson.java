// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.json;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JSON in lines: what is short stands on one, what is not has one for each part.
 *
 * @param width how many characters a line may have, if its parts allow
 */
public record PrettyJson(int width) {

    private static final String STEP = "  ";

    /** {@code [}, a line for each element, {@code ]}; numbers by their literal. */
    public String text(JsonLiteral value) {
        return written(value, "");
    }

    /** The same for a whole file: what it holds has a line for each part however short it is, and the last line ends. */
    public String file(JsonLiteral value) {
        return broken(value, "") + "\n";
    }

    private String written(JsonLiteral value, String margin) {
        String line = line(value);
        return margin.length() + line.length() <= width ? line : broken(value, margin);
    }

    private String broken(JsonLiteral value, String margin) {
        String inner = margin + STEP;
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            return block(
                    "{",
                    object.members().entrySet().stream()
                            .map(member -> name(member.getKey()) + written(member.getValue(), inner)),
                    "}",
                    margin);
        }
        if (value instanceof JsonArray array && !array.elements().isEmpty()) {
            return block("[", array.elements().stream().map(element -> written(element, inner)), "]", margin);
        }
        return line(value);
    }

    private static String block(String open, Stream<String> parts, String close, String margin) {
        return parts.map(part -> margin + STEP + part)
                .collect(Collectors.joining(",\n", open + "\n", "\n" + margin + close));
    }

    private static String line(JsonLiteral value) {
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> name(member.getKey()) + line(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof JsonArray array) {
            return array.elements().stream().map(PrettyJson::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.compact();
    }

    private static String name(String member) {
        return new JsonText(member).compact() + ": ";
    }
}
