// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.javascript.Statement.Block;
import dev.espalier.codegen.javascript.Statement.Case;
import java.util.List;
import java.util.Optional;

/** Branches, loops and attempts. */
final class ControlFlow {

    private ControlFlow() {}

    static Object of(Branch node) {
        Span span = node.span();
        return switch (node.kind()) {
            case "if_statement" ->
                new Statement.If(
                        span,
                        node.expression("condition"),
                        node.statement("consequence"),
                        node.field("alternative").map(Branch::statement));
            case "else_clause" ->
                node.children().stream().findFirst().map(Branch::statement).orElseGet(() -> new Block(span, List.of()));
            case "for_statement" -> loop(node);
            case "for_in_statement" -> each(node);
            case "while_statement", "do_statement" ->
                new Statement.While(span, node.expression("condition"), node.statement("body"));
            case "switch_statement" -> new Statement.Switch(span, node.expression("value"), cases(node));
            case "switch_body" -> new Parts(node.parts());
            case "switch_case", "switch_default" -> taken(node);
            default -> attempt(node);
        };
    }

    private static Statement loop(Branch node) {
        return new Statement.For(
                node.span(),
                node.field("initializer").filter(part -> part.value() != null).map(Branch::statement),
                node.field("condition").filter(part -> part.value() != null).map(Branch::expression),
                node.field("increment").map(Branch::expression),
                node.statement("body"));
    }

    private static Statement each(Branch node) {
        return new Statement.ForEach(
                node.span(),
                node.field("left")
                        .map(Branch::pattern)
                        .orElseGet(() -> new Pattern.Target(node.span(), node.expression("left"))),
                node.expression("right"),
                node.has("in"),
                node.statement("body"));
    }

    private static List<Case> cases(Branch node) {
        return node.field("body").map(Branch::children).orElse(List.of()).stream()
                .flatMap(child -> Parts.as(Case.class, child.value()).stream())
                .toList();
    }

    private static Case taken(Branch node) {
        List<Statement> statements = node.children().stream()
                .filter(child -> !"value".equals(child.field()) && child.value() != null)
                .map(Branch::statement)
                .toList();
        return new Case(node.span(), node.field("value").map(Branch::expression), statements);
    }

    private static Statement attempt(Branch node) {
        Optional<Branch> handler = node.field("handler");
        return new Statement.Try(
                node.span(),
                node.field("body").map(ControlFlow::block).orElseGet(() -> new Block(node.span(), List.of())),
                handler.flatMap(clause -> clause.field("parameter")).map(Branch::pattern),
                handler.flatMap(clause -> clause.field("body")).map(ControlFlow::block),
                node.field("finalizer").flatMap(clause -> clause.field("body")).map(ControlFlow::block));
    }

    private static Block block(Branch node) {
        return node.value() instanceof Block block ? block : new Block(node.span(), List.of(node.statement()));
    }
}
