// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.javascript.Statement.Declarator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements that follow one another: declarations, expressions, blocks, ends. */
final class Statements {

    private Statements() {}

    static @Nullable Object of(Branch node) {
        Span span = node.span();
        return switch (node.kind()) {
            case "expression_statement" -> evaluated(node);
            case "variable_declarator" -> declarator(node);
            case "function_declaration", "generator_function_declaration" -> function(node);
            case "enum_declaration" -> Enums.of(node);
            case "return_statement" -> new Statement.Return(span, value(node));
            case "throw_statement" -> new Statement.Throw(span, expression(node));
            case "break_statement" -> new Statement.Jump(span, "break");
            case "continue_statement" -> new Statement.Jump(span, "continue");
            case "statement_block" -> new Statement.Block(span, node.statements());
            case "labeled_statement" -> new Statement.Block(span, List.of(node.statement("body")));
            case "internal_module", "module" -> new Statement.Block(span, namespace(node));
            case "ambient_declaration" -> ambient(node);
            default -> new Statement.Declaration(span, keyword(node), declarators(node));
        };
    }

    private static Statement evaluated(Branch node) {
        Optional<Branch> only = node.children().stream().findFirst();
        if (only.isPresent() && only.get().value() instanceof Statement statement) {
            return statement;
        }
        Expression expression = expression(node);
        return only.filter(Statements::uses)
                .flatMap(used -> used(node.span(), expression))
                .orElseGet(() -> new Statement.Evaluated(node.span(), expression));
    }

    /** Whether an assignment, awaited or not, says {@code using}. */
    private static boolean uses(Branch expression) {
        boolean awaited = "await_expression".equals(expression.kind());
        return expression.has("using")
                || (awaited && expression.children().stream().anyMatch(inner -> inner.has("using")));
    }

    private static Optional<Statement> used(Span span, Expression expression) {
        if (expression instanceof Expression.Await awaited) {
            return used(span, awaited.value());
        }
        return Parts.as(Expression.Assignment.class, expression).map(given -> {
            Declarator declarator =
                    new Declarator(given.span(), given.target(), Optional.empty(), Optional.of(given.value()));
            return new Statement.Declaration(span, "using", List.of(declarator));
        });
    }

    private static Optional<Expression> value(Branch node) {
        return node.children().stream().findFirst().map(only -> expression(node));
    }

    /** The expression that is all of a statement. */
    private static Expression expression(Branch node) {
        List<Node> parts = node.parts();
        return parts.size() == 1 && parts.get(0) instanceof Expression expression
                ? expression
                : new Expression.Other(node.span(), node.kind(), parts);
    }

    private static String keyword(Branch node) {
        if ("variable_declaration".equals(node.kind())) {
            return "var";
        }
        return node.field("kind").map(Branch::kind).orElse("using");
    }

    private static List<Declarator> declarators(Branch node) {
        return node.children().stream()
                .flatMap(child -> Parts.as(Declarator.class, child.value()).stream())
                .toList();
    }

    private static Declarator declarator(Branch node) {
        return new Declarator(
                node.span(),
                node.field("name")
                        .map(Branch::pattern)
                        .orElseGet(() -> new Pattern.Target(node.span(), node.expression("name"))),
                node.type(),
                node.field("value").map(Branch::expression));
    }

    private static Object function(Branch node) {
        FunctionBody body = Functions.body(node);
        return body.name().isPresent()
                ? new Statement.FunctionDeclaration(node.span(), body.name().get(), body)
                : new Expression.Function(node.span(), body);
    }

    private static List<Statement> namespace(Branch node) {
        return node.field("body").map(Branch::statements).orElse(List.of());
    }

    /** {@code declare const a: B} tells a type; {@code declare module 'a'} holds types alone. */
    private static @Nullable Object ambient(Branch node) {
        List<Statement> statements = node.statements();
        boolean foreign = node.child("module").isPresent();
        if (foreign || statements.isEmpty()) {
            return null;
        }
        return statements.size() == 1 ? statements.get(0) : new Statement.Block(node.span(), statements);
    }
}
