// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.stream.Collectors;

/** Expressions in the few words that a test compares. */
final class Outline {

    private Outline() {}

    static String of(Expression expression) {
        if (expression instanceof Expression.Identifier identifier) {
            return identifier.name();
        }
        if (expression instanceof Expression.Text text) {
            return "'" + text.value() + "'";
        }
        if (expression instanceof Expression.Numeric number) {
            return number.literal();
        }
        if (expression instanceof Expression.Member member) {
            return of(member.object()) + (member.optional() ? "?." : ".") + member.property();
        }
        if (expression instanceof Expression.Index index) {
            return of(index.object()) + "[" + of(index.key()) + "]";
        }
        if (expression instanceof Expression.Call call) {
            String types = call.typeArguments().map(type -> "<" + type + ">").orElse("");
            return of(call.callee()) + (call.optional() ? "?." : "") + types + "(" + list(call.arguments()) + ")";
        }
        return operation(expression);
    }

    private static String operation(Expression expression) {
        if (expression instanceof Expression.Await awaited) {
            return "await{" + of(awaited.value()) + "}";
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() + "{" + of(unary.operand()) + "}";
        }
        if (expression instanceof Expression.Binary binary) {
            return "{" + of(binary.left()) + " " + binary.operator() + " " + of(binary.right()) + "}";
        }
        if (expression instanceof Expression.Cast cast) {
            return "cast{" + of(cast.value()) + ": " + cast.type() + "}";
        }
        if (expression instanceof Expression.Spread spread) {
            return "..." + of(spread.value());
        }
        return expression.getClass().getSimpleName();
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(Outline::of).collect(Collectors.joining(", "));
    }
}
