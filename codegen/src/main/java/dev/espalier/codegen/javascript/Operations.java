// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;

/** Operators, casts, and what leaves no trace around an expression. */
final class Operations {

    private Operations() {}

    static Expression of(Branch node) {
        Span span = node.span();
        return switch (node.kind()) {
            case "as_expression" -> new Expression.Cast(span, first(node), castTo(node));
            case "type_assertion" -> assertion(node);
            case "unary_expression", "update_expression" ->
                new Expression.Unary(span, operator(node), node.expression("argument"));
            case "binary_expression" ->
                new Expression.Binary(span, operator(node), node.expression("left"), node.expression("right"));
            case "assignment_expression", "augmented_assignment_expression" ->
                new Expression.Assignment(span, operator(node), target(node), node.expression("right"));
            case "ternary_expression" ->
                new Expression.Conditional(
                        span,
                        node.expression("condition"),
                        node.expression("consequence"),
                        node.expression("alternative"));
            case "sequence_expression" ->
                new Expression.Sequence(
                        span, node.children().stream().map(Branch::expression).toList());
            case "await_expression" -> new Expression.Await(span, first(node));
            case "parenthesized_expression" -> only(node);
            default -> first(node);
        };
    }

    private static String operator(Branch node) {
        return node.field("operator").map(Branch::kind).orElse("=");
    }

    private static Pattern target(Branch node) {
        return node.field("left")
                .map(Branch::pattern)
                .orElseGet(() -> new Pattern.Target(node.span(), node.expression("left")));
    }

    private static Expression first(Branch node) {
        return node.children().stream()
                .findFirst()
                .map(Branch::expression)
                .orElseGet(() -> new Expression.Other(node.span(), node.kind(), List.of()));
    }

    private static Expression only(Branch node) {
        return node.parts().size() == 1 && node.parts().get(0) instanceof Expression expression
                ? expression
                : new Expression.Other(node.span(), node.kind(), node.parts());
    }

    private static String castTo(Branch node) {
        int from = node.children().stream()
                .findFirst()
                .map(child -> child.span().end())
                .orElse(node.span().start());
        String behind = node.tree().text().substring(from, node.span().end());
        return behind.substring(behind.indexOf("as") + 2).strip();
    }

    private static Expression assertion(Branch node) {
        List<Branch> children = node.children();
        String type = node.child("type_arguments").map(Branch::inner).orElse("").strip();
        return children.isEmpty()
                ? new Expression.Other(node.span(), node.kind(), List.of())
                : new Expression.Cast(
                        node.span(), children.get(children.size() - 1).expression(), type);
    }
}
