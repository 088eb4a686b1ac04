// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.java.JavaArgument.Listed;
import dev.espalier.codegen.java.JavaArgument.Literal;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an argument may be.
 *
 * @param words for errors: {@code eq takes a text, not 5}
 * @param test whether a value is of this kind
 * @param forms what an expression may give to be of this kind
 */
record Kind(String words, Predicate<JsonLiteral> test, Set<Form> forms) {
    static final Kind TEXT = new Kind("a text", JsonText.class::isInstance, Form.TEXT);
    static final Kind NUMBER = new Kind("a number", JsonNumber.class::isInstance, Form.NUMBER);
    static final Kind VALUE =
            new Kind("a text, a number, true or false", Kind::isScalar, Form.TEXT, Form.NUMBER, Form.TRUTH, Form.VALUE);
    static final Kind VALUE_OR_NULL = new Kind(
            "a text, a number, true, false or null",
            Kind::isScalarOrNull,
            Form.TEXT,
            Form.NUMBER,
            Form.TRUTH,
            Form.VALUE);
    static final Kind TRUTH_OR_NULL = new Kind("true, false or null", Kind::isTruthOrNull, Form.TRUTH);
    static final Kind LIST = new Kind("a list of values", Kind::isList, Form.LIST);
    static final Kind LIST_OF_TEXTS = new Kind("a list of texts", Kind::isListOfTexts, Form.LIST);
    static final Kind TEXT_OR_LIST = new Kind("a text or a list of values", Kind::isTextOrList, Form.TEXT, Form.LIST);
    static final Kind TEXT_LIST_OR_OBJECT = new Kind(
            "a text, a list of values or an object", Kind::isTextListOrObject, Form.TEXT, Form.LIST, Form.DOCUMENT);
    static final Kind ROW = new Kind("an object with a value for each column", Kind::isRow, Form.DOCUMENT);
    static final Kind DOCUMENT = new Kind("an object or a list", Kind::isDocument, Form.DOCUMENT);
    static final Kind OPTIONS = new Kind("an object with options", JsonObject.class::isInstance, Form.DOCUMENT);

    static final Kind FILTERS = new Kind("a text", JsonText.class::isInstance, Form.TEXT, Form.FILTERS);

    private Kind(String words, Predicate<JsonLiteral> test, Form... forms) {
        this(words, test, Set.of(forms));
    }

    boolean matches(JavaArgument argument) {
        if (argument instanceof Literal literal) {
            return test.test(literal.value());
        }
        if (argument instanceof Code code) {
            return forms.contains(code.form());
        }
        return forms.contains(Form.DOCUMENT) || (argument instanceof Listed && forms.contains(Form.LIST));
    }

    @Override
    public String toString() {
        return words;
    }

    private static boolean isScalar(JsonLiteral value) {
        return value instanceof JsonText || value instanceof JsonNumber || value instanceof JsonBoolean;
    }

    private static boolean isScalarOrNull(JsonLiteral value) {
        return isScalar(value) || value instanceof JsonNull;
    }

    /** An object inside a list has no form that both languages would send alike. */
    private static boolean isList(JsonLiteral value) {
        return value instanceof JsonArray list
                && list.elements().stream().allMatch(element -> isScalarOrNull(element) || isList(element));
    }

    private static boolean isListOfTexts(JsonLiteral value) {
        return value instanceof JsonArray list && list.elements().stream().allMatch(JsonText.class::isInstance);
    }

    private static boolean isTruthOrNull(JsonLiteral value) {
        return value instanceof JsonBoolean || value instanceof JsonNull;
    }

    private static boolean isTextOrList(JsonLiteral value) {
        return value instanceof JsonText || isList(value);
    }

    private static boolean isTextListOrObject(JsonLiteral value) {
        return isTextOrList(value) || value instanceof JsonObject;
    }

    private static boolean isDocument(JsonLiteral value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }

    private static boolean isRow(JsonLiteral value) {
        return value instanceof JsonObject row
                && !row.members().isEmpty()
                && row.members().values().stream().allMatch(Kind::isScalarOrNull);
    }
}
