// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports, and TypeScript's ways to say them. */
final class Modules {

    private Modules() {}

    static @Nullable Object of(Branch node) {
        return switch (node.kind()) {
            case "import_statement" -> imported(node);
            case "import_alias" -> alias(node);
            default -> Exports.of(node);
        };
    }

    /** The text of a module's name. */
    static Optional<String> source(Branch node) {
        return node.field("source")
                .flatMap(source -> Parts.as(Expression.Text.class, source.value()))
                .map(Expression.Text::value);
    }

    private static @Nullable Statement imported(Branch node) {
        if (node.has("type") || node.has("typeof")) {
            return null;
        }
        Optional<Branch> required = node.child("import_require_clause");
        if (required.isPresent()) {
            return required(node, required.get());
        }
        List<Statement.Imported> names = node.child("import_clause").map(Branch::children).orElse(List.of()).stream()
                .flatMap(part -> names(part).stream())
                .toList();
        boolean typesAlone = node.has("import_clause") && names.isEmpty();
        return typesAlone
                ? null
                : new Statement.Import(node.span(), source(node).orElse(""), names);
    }

    private static List<Statement.Imported> names(Branch part) {
        return switch (part.kind()) {
            case "identifier" -> List.of(new Statement.Imported("default", part.text()));
            case "namespace_import" ->
                part.children().stream()
                        .map(name -> new Statement.Imported("*", name.text()))
                        .toList();
            default ->
                part.children().stream()
                        .filter(name -> !name.has("type") && !name.has("typeof"))
                        .flatMap(name -> specifier(name).stream())
                        .toList();
        };
    }

    private static Optional<Statement.Imported> specifier(Branch node) {
        return node.field("name").map(name -> {
            String known = PropertyName.of(name).orElse("");
            return new Statement.Imported(known, node.textOf("alias").orElse(known));
        });
    }

    /** {@code import a = require('b')}, as the declaration that it is. */
    private static Statement required(Branch node, Branch clause) {
        Expression callee = new Expression.Identifier(clause.span(), "require");
        List<Expression> arguments = clause.field("source")
                .map(source -> List.of(source.expression()))
                .orElse(List.of());
        Expression call = new Expression.Call(clause.span(), callee, arguments, Optional.empty(), false);
        return declaration(node, clause, call);
    }

    /** {@code import a = b.c}, as the declaration that it is. */
    private static Statement alias(Branch node) {
        List<Branch> children = node.children();
        return declaration(node, node, children.get(children.size() - 1).expression());
    }

    private static Statement declaration(Branch node, Branch clause, Expression value) {
        Branch name = clause.children().get(0);
        Statement.Declarator declarator =
                new Statement.Declarator(clause.span(), name.pattern(), Optional.empty(), Optional.of(value));
        return new Statement.Declaration(node.span(), "const", List.of(declarator));
    }
}
