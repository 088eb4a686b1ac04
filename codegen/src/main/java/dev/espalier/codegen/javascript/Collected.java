// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.javascript.Parts.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Objects and lists. */
final class Collected {

    private Collected() {}

    static Object of(Branch node) {
        return switch (node.kind()) {
            case "object" ->
                new Expression.ObjectLiteral(
                        node.span(),
                        node.children().stream().flatMap(Collected::properties).toList());
            case "array" -> array(node);
            case "pair" -> pair(node);
            case "spread_element" -> new Expression.Spread(node.span(), only(node));
            default ->
                new Expression.Named(node.span(), node.text(), new Expression.Identifier(node.span(), node.text()));
        };
    }

    private static Expression only(Branch node) {
        List<Branch> inside = node.children();
        return inside.size() == 1
                ? inside.get(0).expression()
                : new Expression.Other(node.span(), node.kind(), node.parts());
    }

    private static Expression.Property pair(Branch node) {
        Expression value = node.expression("value");
        Optional<String> name = node.field("key").flatMap(PropertyName::of);
        return name.<Expression.Property>map(known -> new Expression.Named(node.span(), known, value))
                .orElseGet(() -> new Expression.Computed(
                        node.span(),
                        node.field("key").map(PropertyName::computed).orElse(value),
                        value));
    }

    private static Stream<Expression.Property> properties(Branch child) {
        Object value = child.value();
        if (value instanceof Expression.Property property) {
            return Stream.of(property);
        }
        if (value instanceof Members members) {
            return members.values().stream().flatMap(member -> property(child, member));
        }
        return value == null ? Stream.of() : Stream.of(new Expression.Spread(child.span(), child.expression()));
    }

    private static Stream<Expression.Property> property(Branch child, ClassBody.Member member) {
        if (member instanceof ClassBody.Method method) {
            return Stream.of(
                    switch (method.kind()) {
                        case GETTER -> new Expression.Accessor(method.span(), method.name(), true, method.body());
                        case SETTER -> new Expression.Accessor(method.span(), method.name(), false, method.body());
                        default ->
                            new Expression.Named(
                                    method.span(),
                                    method.name(),
                                    new Expression.Function(method.span(), method.body()));
                    });
        }
        List<Node> parts = ((ClassBody.OtherMember) member).parts();
        return parts.size() == 2 && parts.get(0) instanceof Expression name && parts.get(1) instanceof FunctionBody body
                ? Stream.of(new Expression.Computed(child.span(), name, new Expression.Function(child.span(), body)))
                : Stream.of(
                        new Expression.Spread(child.span(), new Expression.Other(child.span(), child.kind(), parts)));
    }

    private static Expression array(Branch node) {
        List<Expression> elements = new ArrayList<>();
        boolean hole = true;
        for (Branch child : node.all()) {
            if (",".equals(child.kind())) {
                if (hole) {
                    Span nowhere = new Span(node.span().start(), node.span().start());
                    elements.add(new Expression.Identifier(nowhere, "undefined"));
                }
                hole = true;
            } else if (child.named()) {
                elements.add(child.expression());
                hole = false;
            }
        }
        return new Expression.Array(node.span(), List.copyOf(elements));
    }
}
