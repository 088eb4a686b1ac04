// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.javascript.Parts.Arguments;
import java.util.List;
import java.util.Optional;

/** Calls and members. */
final class Calls {

    private Calls() {}

    static Object of(Branch node) {
        return switch (node.kind()) {
            case "arguments" ->
                new Arguments(node.children().stream().map(Branch::expression).toList());
            case "call_expression" -> call(node);
            case "new_expression" ->
                new Expression.New(node.span(), node.expression("constructor"), arguments(node.field("arguments")));
            case "subscript_expression" -> subscript(node);
            default -> member(node);
        };
    }

    private static List<Expression> arguments(Optional<Branch> list) {
        return list.flatMap(found -> Parts.as(Arguments.class, found.value()))
                .map(Arguments::values)
                .orElse(List.of());
    }

    private static Expression call(Branch node) {
        return behind(node, "function", (callee, span) -> call(node, callee, span));
    }

    private static Expression call(Branch node, Expression callee, Span span) {
        Optional<Branch> given = node.field("arguments");
        Object values = given.isPresent() ? given.get().value() : null;
        if (values instanceof Expression.Template template) {
            return new Expression.TaggedTemplate(span, callee, template);
        }
        if (values instanceof Expression.Text text) {
            Expression.Template template = new Expression.Template(text.span(), List.of(text.value()), List.of());
            return new Expression.TaggedTemplate(span, callee, template);
        }
        Optional<String> types = node.field("type_arguments").map(Branch::inner);
        return new Expression.Call(span, callee, arguments(given), types.map(String::strip), optional(node));
    }

    private static boolean optional(Branch node) {
        return node.has("optional_chain") || node.has("?.");
    }

    private static Expression member(Branch node) {
        Optional<Branch> property = node.field("property");
        String name = property.map(found -> Escapes.resolved(found.text())).orElse("");
        Span nowhere = new Span(node.span().end(), node.span().end());
        Span named = property.map(Branch::span).orElse(nowhere);
        return behind(
                node, "object", (object, span) -> new Expression.Member(span, object, name, named, optional(node)));
    }

    private static Expression subscript(Branch node) {
        return behind(node, "object", (object, span) -> subscript(node, object, span));
    }

    private static Expression subscript(Branch node, Expression object, Span span) {
        Expression key = node.expression("index");
        return key instanceof Expression.Text text
                ? new Expression.Member(span, object, text.value(), text.span(), optional(node))
                : new Expression.Index(span, object, key, optional(node));
    }

    private static Expression behind(Branch node, String field, Postfix.Operation operation) {
        return node.field(field)
                .map(object -> Postfix.on(object, node.span().end(), operation))
                .orElseGet(() -> operation.apply(node.expression(field), node.span()));
    }
}
