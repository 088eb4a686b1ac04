// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** The arguments of one call, taken one by one; what is not of the kind asked for is an error that names the call. */
final class Arguments {
    private final ChainCall call;
    private int taken;

    Arguments(ChainCall call) {
        this.call = call;
    }

    /** The next argument in Java. */
    String take(Kind kind) {
        return JavaLiterals.of(next(kind));
    }

    /** {@code {a: 1, b: 2}} as {@code Row.of("a", 1).and("b", 2)}. */
    String takeRow() {
        return row((JsonObject) next(Kind.ROW));
    }

    /** {@code {a: 1}} as {@code Row.of("a", 1)}, {@code [{a: 1}]} as a list of it, and anything else as the JSON that it is. */
    String takeDocument() {
        JsonLiteral document = next(Kind.DOCUMENT);
        if (document instanceof JsonObject object) {
            return row(object);
        }
        List<JsonLiteral> elements = ((JsonArray) document).elements();
        return elements.stream().allMatch(JsonObject.class::isInstance)
                ? elements.stream()
                        .map(element -> row((JsonObject) element))
                        .collect(Collectors.joining(", ", "List.of(", ")"))
                : JavaLiterals.json(document);
    }

    private static String row(JsonObject object) {
        if (object.members().isEmpty()) {
            return "Map.of()";
        }
        return object.members().entrySet().stream()
                .map(cell -> "(" + JavaLiterals.text(cell.getKey()) + ", " + JavaLiterals.of(cell.getValue()) + ")")
                .collect(Collectors.joining(".and", "Row.of", ""));
    }

    /** The options that may come last, or none. */
    Options takeOptions() {
        return more() ? new Options(call.method(), (JsonObject) next(Kind.OPTIONS)) : new Options(call.method());
    }

    boolean more() {
        return taken < call.arguments().size();
    }

    void end() {
        if (more()) {
            throw new UnknownChainException(call.method() + " does not take a further argument "
                    + call.arguments().get(taken).compact());
        }
    }

    private JsonLiteral next(Kind kind) {
        if (!more()) {
            throw new UnknownChainException(call.method() + " lacks argument " + (taken + 1) + ": " + kind);
        }
        JsonLiteral argument = call.arguments().get(taken);
        taken++;
        if (!kind.matches(argument)) {
            throw new UnknownChainException(
                    call.method() + " takes " + kind + " as argument " + taken + ", not " + argument.compact());
        }
        return argument;
    }
}
