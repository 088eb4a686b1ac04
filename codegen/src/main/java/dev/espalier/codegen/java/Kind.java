// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.function.Predicate;

/**
 * What an argument may be.
 *
 * @param words for errors: {@code eq takes a text, not 5}
 * @param test whether a value is of this kind
 */
record Kind(String words, Predicate<JsonLiteral> test) {
    static final Kind TEXT = new Kind("a text", JsonText.class::isInstance);
    static final Kind NUMBER = new Kind("a number", JsonNumber.class::isInstance);
    static final Kind VALUE = new Kind("a text, a number, true or false", Kind::isScalar);
    static final Kind VALUE_OR_NULL = new Kind("a text, a number, true, false or null", Kind::isScalarOrNull);
    static final Kind TRUTH_OR_NULL = new Kind("true, false or null", Kind::isTruthOrNull);
    static final Kind LIST = new Kind("a list of values", Kind::isList);
    static final Kind LIST_OF_TEXTS = new Kind("a list of texts", Kind::isListOfTexts);
    static final Kind TEXT_OR_LIST = new Kind("a text or a list of values", Kind::isTextOrList);
    static final Kind TEXT_LIST_OR_OBJECT = new Kind("a text, a list of values or an object", Kind::isTextListOrObject);
    static final Kind ROW = new Kind("an object with a value for each column", Kind::isRow);
    static final Kind DOCUMENT = new Kind("an object or a list", Kind::isDocument);
    static final Kind OPTIONS = new Kind("an object with options", JsonObject.class::isInstance);

    boolean matches(JsonLiteral value) {
        return test.test(value);
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
