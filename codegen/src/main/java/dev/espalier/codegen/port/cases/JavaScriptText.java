// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.cases;

import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;
import java.util.stream.Collectors;

/** A chain in JavaScript, one call a line. */
final class JavaScriptText {

    private JavaScriptText() {}

    static String of(List<ChainCall> calls) {
        return calls.stream().map(JavaScriptText::call).collect(Collectors.joining("", "supabase", ""));
    }

    private static String call(ChainCall call) {
        String arguments = call.arguments().stream().map(JavaScriptText::value).collect(Collectors.joining(", "));
        return "\n  ." + call.method() + "(" + arguments + ")";
    }

    private static String value(JsonLiteral value) {
        if (value instanceof JsonText text) {
            return quoted(text.value());
        }
        if (value instanceof JsonArray array) {
            return array.elements().stream().map(JavaScriptText::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (!(value instanceof JsonObject object)) {
            return value.compact();
        }
        return object.members().isEmpty()
                ? "{}"
                : object.members().entrySet().stream()
                        .map(member -> name(member.getKey()) + ": " + value(member.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String name(String name) {
        return name.matches("[A-Za-z_$][A-Za-z0-9_$]*") ? name : quoted(name);
    }

    /** JSON's escapes are JavaScript's. */
    private static String quoted(String text) {
        String json = new JsonText(text).compact();
        return text.contains("'")
                ? json
                : "'" + json.substring(1, json.length() - 1).replace("\\\"", "\"") + "'";
    }
}
