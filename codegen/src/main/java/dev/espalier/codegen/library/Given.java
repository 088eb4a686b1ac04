// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one call is given, taken one by one; what is not of the kind asked for is an error that names the call. */
final class Given {
    private final ChainCall call;
    private int taken;

    Given(ChainCall call) {
        this.call = call;
    }

    boolean more() {
        return taken < call.arguments().size();
    }

    String text() {
        JsonLiteral argument = next();
        if (argument instanceof JsonText text) {
            return text.value();
        }
        throw wrong("a text", argument);
    }

    /** A number, or a text that is one: the client sends both alike. */
    long number() {
        JsonLiteral argument = next();
        String literal = argument instanceof JsonNumber number
                ? number.literal()
                : argument instanceof JsonText text ? text.value() : "";
        if (!literal.matches("[-+]?[0-9]{1,25}(\\.[0-9]{1,25})?([eE][-+]?[0-9]{1,2})?")) {
            throw wrong("a number", argument);
        }
        try {
            return new BigDecimal(literal).longValueExact();
        } catch (ArithmeticException e) {
            throw new UnsupportedCallException(call.method() + " takes a whole number, not " + literal, e);
        }
    }

    /** What a column is compared with. */
    Object value(String column) {
        JsonLiteral argument = next();
        Object value = JavaValues.of(argument);
        if (value == null) {
            throw new UnsupportedCallException(call.method() + "(\"" + column
                    + "\", null) is refused: nothing equals NULL; use is(\"" + column + "\", null)");
        }
        return value;
    }

    @Nullable
    Object valueOrNull() {
        return JavaValues.of(next());
    }

    @Nullable
    Boolean truthOrNull(String column) {
        JsonLiteral argument = next();
        if (argument instanceof JsonNull) {
            return null;
        }
        if (argument instanceof JsonBoolean truth) {
            return truth.value();
        }
        throw new UnsupportedCallException("is takes true, false or null, not " + argument.compact() + "; use eq(\""
                + column + "\", …), or filter(\"" + column + "\", \"is\", …) for other words");
    }

    /** Values that are compared with one by one. */
    List<?> elements(String column) {
        JsonLiteral argument = next();
        if (!(argument instanceof JsonArray array)) {
            throw wrong("a list of values", argument);
        }
        if (array.elements().contains(new JsonNull())) {
            throw new UnsupportedCallException(call.method() + "(\"" + column
                    + "\", …) with null in its list is refused: nothing equals NULL; use is(\"" + column + "\", null)");
        }
        return JavaValues.list(array);
    }

    List<String> texts() {
        JsonLiteral argument = next();
        if (argument instanceof JsonArray array && array.elements().stream().allMatch(JsonText.class::isInstance)) {
            return array.elements().stream()
                    .map(element -> ((JsonText) element).value())
                    .toList();
        }
        throw wrong("a list of texts", argument);
    }

    /** A text, or what stands for several values: a list or an object. */
    JsonLiteral several() {
        JsonLiteral argument = next();
        if (argument instanceof JsonText || argument instanceof JsonArray || argument instanceof JsonObject) {
            return argument;
        }
        throw wrong("a text, a list or an object", argument);
    }

    Map<String, @Nullable Object> row() {
        JsonLiteral argument = next();
        if (!(argument instanceof JsonObject object)) {
            throw wrong("an object with a value for each column", argument);
        }
        Map<String, @Nullable Object> row = JavaValues.row(object);
        row.forEach((column, value) -> {
            if (value == null) {
                throw new UnsupportedCallException(call.method() + " with null for \"" + column
                        + "\" is refused: nothing equals NULL; use is(\"" + column + "\", null)");
            }
        });
        return row;
    }

    Object document() {
        JsonLiteral argument = next();
        if (argument instanceof JsonObject || argument instanceof JsonArray) {
            return JavaValues.document(argument);
        }
        throw wrong("an object or a list", argument);
    }

    /** The options that may come last, or none. */
    Options options() {
        if (!more()) {
            return new Options(call.method(), Map.of());
        }
        JsonLiteral argument = next();
        if (argument instanceof JsonObject object) {
            return new Options(call.method(), object.members());
        }
        throw wrong("an object with options", argument);
    }

    void end() {
        if (more()) {
            throw new UnsupportedCallException(call.method() + " does not take a further argument "
                    + call.arguments().get(taken).compact());
        }
    }

    private JsonLiteral next() {
        if (!more()) {
            throw new UnsupportedCallException(call.method() + " lacks argument " + (taken + 1));
        }
        JsonLiteral argument = call.arguments().get(taken);
        taken++;
        return argument;
    }

    private UnsupportedCallException wrong(String wanted, JsonLiteral argument) {
        return new UnsupportedCallException(
                call.method() + " takes " + wanted + " as argument " + taken + ", not " + argument.compact());
    }
}
