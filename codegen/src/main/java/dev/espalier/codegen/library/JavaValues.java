// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.supabase.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON values as the Java values that a chain is given: no digit of a number is lost. */
final class JavaValues {
    /** A number with more digits in its exponent would be written out with as many zeros. */
    private static final String FAR_EXPONENT = ".*[eE][-+]?[0-9]{5,}";

    private JavaValues() {}

    static @Nullable Object of(JsonLiteral value) {
        if (value instanceof JsonText text) {
            return text.value();
        }
        if (value instanceof JsonNumber number) {
            return number(number);
        }
        if (value instanceof JsonBoolean truth) {
            return truth.value();
        }
        if (value instanceof JsonArray array) {
            return list(array);
        }
        return value instanceof JsonObject object ? Json.of(object.compact()) : null;
    }

    static List<@Nullable Object> list(JsonArray array) {
        List<@Nullable Object> values = new ArrayList<>();
        array.elements().forEach(element -> values.add(of(element)));
        return values;
    }

    static Map<String, @Nullable Object> row(JsonObject object) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        object.members().forEach((name, value) -> row.put(name, of(value)));
        return row;
    }

    /** An object as a row, a list of objects as rows, anything else as the JSON that it is. */
    static Object document(JsonLiteral document) {
        if (document instanceof JsonObject object) {
            return row(object);
        }
        if (document instanceof JsonArray array && array.elements().stream().allMatch(JsonObject.class::isInstance)) {
            return array.elements().stream()
                    .map(element -> row((JsonObject) element))
                    .toList();
        }
        return Json.of(document.compact());
    }

    private static Number number(JsonNumber number) {
        String literal = number.literal();
        if (literal.matches(FAR_EXPONENT)) {
            throw new UnsupportedCallException("the number " + literal + " is beyond reach");
        }
        if (!literal.matches("-?[0-9]+")) {
            return new BigDecimal(literal);
        }
        BigInteger whole = new BigInteger(literal);
        if (whole.bitLength() < Long.SIZE) {
            return whole.longValue();
        }
        return whole;
    }
}
