// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes values in one way where the rules say that the way does not matter; rows of the root stay where they are. */
final class Normal {
    /** What ignored values are written as; a JSON text that says so. */
    static final JsonText IGNORED = new JsonText("(ignored)");
    /** A longer one is compared as it is: its value would take long to find. */
    private static final int LONGEST_NUMBER = 1_000;

    private final Rules rules;
    private final RowOrder order;
    private final Set<Rule> applied;

    Normal(Rules rules, RowOrder order, Set<Rule> applied) {
        this.rules = rules;
        this.order = order;
        this.applied = applied;
    }

    JsonLiteral of(JsonLiteral value) {
        return of(List.of(), value);
    }

    private JsonLiteral of(List<String> path, JsonLiteral value) {
        if (!path.isEmpty() && rules.ignores(path)) {
            return IGNORED;
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonLiteral> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, of(inner(path, name), member)));
            return new JsonObject(members);
        }
        if (value instanceof JsonArray array) {
            return array(path, array);
        }
        return value instanceof JsonNumber number && rules.has(Rule.NUMBERS) ? number(number) : value;
    }

    private static List<String> inner(List<String> path, String name) {
        List<String> inner = new ArrayList<>(path);
        inner.add(name);
        return inner;
    }

    private JsonArray array(List<String> path, JsonArray array) {
        List<JsonLiteral> elements = new ArrayList<>();
        array.elements().forEach(element -> elements.add(of(path, element)));
        boolean isSet = !path.isEmpty() && rules.has(Rule.ROW_ORDER) && order.isOpen(path) && elements.size() > 1;
        if (isSet) {
            applied.add(Rule.ROW_ORDER);
            elements.sort(Comparator.comparing(JsonLiteral::compact));
        }
        return new JsonArray(elements);
    }

    /** Digits and exponent without zeros at the end: never written out, for an exponent may be large. */
    private JsonNumber number(JsonNumber number) {
        if (number.literal().length() > LONGEST_NUMBER) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number.literal());
            applied.add(Rule.NUMBERS);
            BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            return new JsonNumber(bare.scale() == 0 ? bare.toString() : bare.unscaledValue() + "e" + -bare.scale());
        } catch (NumberFormatException e) {
            // Its exponent is beyond all bounds: it is what it is.
            return number;
        }
    }
}
