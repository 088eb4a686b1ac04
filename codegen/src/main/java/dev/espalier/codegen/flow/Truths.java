// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether values count as true. */
final class Truths {
    private Truths() {}

    /** Whether a value counts as true, if that is known. */
    static Optional<Boolean> of(Value value) {
        if (value instanceof Value.Literal literal) {
            return Optional.of(of(literal.json()));
        }
        if (value instanceof Value.Undefined) {
            return Optional.of(false);
        }
        if (value instanceof Value.Several several) {
            List<Optional<Boolean>> all = several.ways().stream()
                    .map(way -> of(way.value()))
                    .distinct()
                    .toList();
            return all.size() == 1 ? all.get(0) : Optional.empty();
        }
        boolean surely = value instanceof ListValue
                || value instanceof ObjectValue
                || value instanceof Closure
                || value instanceof ClassObject
                || value instanceof Builder
                || value instanceof Table
                || value instanceof Value.Client;
        return surely ? Optional.of(true) : Optional.empty();
    }

    private static boolean of(JsonLiteral json) {
        if (json instanceof JsonBoolean truth) {
            return truth.value();
        }
        if (json instanceof JsonText text) {
            return !text.value().isEmpty();
        }
        if (json instanceof JsonNumber number) {
            return new BigDecimal(number.literal()).signum() != 0;
        }
        return !(json instanceof JsonNull);
    }

    /** Whether a value is {@code null} or {@code undefined}, if that is known. */
    static Optional<Boolean> missing(Value value) {
        if (value instanceof Value.Undefined) {
            return Optional.of(true);
        }
        if (value instanceof Value.Literal literal) {
            return Optional.of(literal.json() instanceof JsonNull);
        }
        return of(value).filter(truth -> truth).map(truth -> false);
    }
}
