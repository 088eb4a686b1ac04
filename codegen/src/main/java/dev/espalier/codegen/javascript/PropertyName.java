// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Optional;

/** Names of properties: {@code a}, {@code 'a'}, {@code 1}, {@code #a}, {@code ['a']}. */
final class PropertyName {

    private PropertyName() {}

    /** The name, if it is known. */
    static Optional<String> of(Branch key) {
        if (key.value() instanceof Expression.Text text) {
            return Optional.of(text.value());
        }
        if ("computed_property_name".equals(key.kind())) {
            return computed(key) instanceof Expression.Text text ? Optional.of(text.value()) : Optional.empty();
        }
        return Optional.of(Escapes.resolved(key.text()));
    }

    /** The expression of a name that is not known. */
    static Expression computed(Branch key) {
        List<Branch> inside = key.children();
        return inside.size() == 1 ? inside.get(0).expression() : key.expression();
    }
}
