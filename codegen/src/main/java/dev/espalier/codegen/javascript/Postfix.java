// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;

/**
 * What stands behind an expression: members, calls. They bind stronger than any operator before it, and the parser has it
 * the other way around where type arguments are: {@code await a<B>(c)} is for it a call of {@code await a}.
 */
final class Postfix {

    private Postfix() {}

    /**
     * An expression with something behind it.
     *
     * @param object the expression, as the parser sees it
     * @param end where the whole ends
     * @param operation makes the whole of what it really belongs to, with where that stands
     */
    static Expression on(Branch object, int end, Operation operation) {
        return isWhole(object)
                ? operation.apply(object.expression(), new Span(object.span().start(), end))
                : on(object.expression(), new Span(object.span().start(), end), operation);
    }

    private static Expression on(Expression value, Span span, Operation operation) {
        if (value instanceof Expression.Await awaited) {
            return new Expression.Await(span, inner(awaited.value(), span, operation));
        }
        if (value instanceof Expression.Unary unary) {
            return new Expression.Unary(span, unary.operator(), inner(unary.operand(), span, operation));
        }
        if (value instanceof Expression.Binary binary) {
            return new Expression.Binary(
                    span, binary.operator(), binary.left(), inner(binary.right(), span, operation));
        }
        return operation.apply(value, span);
    }

    private static Expression inner(Expression value, Span span, Operation operation) {
        return on(value, new Span(value.span().start(), span.end()), operation);
    }

    /** What is made of an expression and what stands behind it. */
    @FunctionalInterface
    interface Operation {
        Expression apply(Expression object, Span span);
    }

    /** Whether parentheses hold it together. */
    private static boolean isWhole(Branch node) {
        if (!"non_null_expression".equals(node.kind())) {
            return "parenthesized_expression".equals(node.kind());
        }
        List<Branch> inside = node.children();
        return !inside.isEmpty() && isWhole(inside.get(0));
    }
}
