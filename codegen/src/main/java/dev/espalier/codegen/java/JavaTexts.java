// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.codegen.java.JavaArgument.Cell;
import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Entry;
import dev.espalier.codegen.java.JavaArgument.Listed;
import dev.espalier.codegen.java.JavaArgument.Literal;
import dev.espalier.codegen.java.JavaArgument.Mapped;
import dev.espalier.codegen.java.JavaArgument.Merged;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** Writes arguments in Java, values as literals and expressions as they are. */
final class JavaTexts {

    private JavaTexts() {}

    static String of(JavaArgument argument) {
        if (argument instanceof Code code) {
            return code.text();
        }
        if (argument instanceof Literal literal) {
            return JavaLiterals.of(literal.value());
        }
        if (argument instanceof Listed list) {
            return list(list);
        }
        return row(((Mapped) argument).entries());
    }

    /** {@code {a: 1}} as {@code Row.of("a", 1)}, {@code [{a: 1}]} as a list of it, and anything else as the JSON that it is. */
    static String document(JavaArgument argument) {
        if (!(argument instanceof Literal literal)) {
            return argument instanceof Listed list ? documents(list) : of(argument);
        }
        if (literal.value() instanceof JsonObject object) {
            return row(object);
        }
        List<JsonLiteral> elements = ((JsonArray) literal.value()).elements();
        return elements.stream().allMatch(JsonObject.class::isInstance)
                ? elements.stream()
                        .map(element -> row((JsonObject) element))
                        .collect(Collectors.joining(", ", "List.of(", ")"))
                : JavaLiterals.json(literal.value());
    }

    /** {@code {a: 1, b: 2}} as {@code Row.of("a", 1).and("b", 2)}. */
    static String row(JsonObject object) {
        return row(object.members().entrySet().stream()
                .<Entry>map(cell -> new Cell(JavaLiterals.text(cell.getKey()), new Literal(cell.getValue())))
                .toList());
    }

    private static String row(List<Entry> entries) {
        if (entries.isEmpty()) {
            return "Map.of()";
        }
        return entries.stream().map(JavaTexts::entry).collect(Collectors.joining(".and", "Row.of", ""));
    }

    private static String entry(Entry entry) {
        if (entry instanceof Cell cell) {
            return "(" + cell.name() + ", " + of(cell.value()) + ")";
        }
        return "(" + ((Merged) entry).code() + ")";
    }

    private static String documents(Listed list) {
        return list.elements().stream().map(JavaTexts::document).collect(Collectors.joining(", ", "List.of(", ")"));
    }

    /** An expression may give null, which {@code List.of} refuses. */
    private static String list(Listed list) {
        return list.elements().stream().map(JavaTexts::of).collect(Collectors.joining(", ", "Arrays.asList(", ")"));
    }
}
