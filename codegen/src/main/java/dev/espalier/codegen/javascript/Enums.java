// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enums of TypeScript. */
final class Enums {

    private Enums() {}

    static Statement of(Branch node) {
        List<Expression.Named> members = new ArrayList<>();
        Optional<Integer> next = Optional.of(0);
        for (Branch child : node.field("body").map(Branch::children).orElse(List.of())) {
            boolean given = "enum_assignment".equals(child.kind());
            String name = (given ? child.field("name") : Optional.of(child))
                    .flatMap(PropertyName::of)
                    .orElse("");
            Optional<Integer> number = next;
            Expression value = given
                    ? child.expression("value")
                    : number.<Expression>map(counted -> new Expression.Numeric(child.span(), counted.toString()))
                            .orElseGet(() -> new Expression.Other(child.span(), child.kind(), List.of()));
            members.add(new Expression.Named(child.span(), name, value));
            next = after(value);
        }
        return new Statement.EnumDeclaration(node.span(), node.textOf("name").orElse(""), List.copyOf(members));
    }

    private static Optional<Integer> after(Expression value) {
        return value instanceof Expression.Numeric number && number.literal().matches("[0-9]{1,9}")
                ? Optional.of(Integer.parseInt(number.literal()) + 1)
                : Optional.empty();
    }
}
