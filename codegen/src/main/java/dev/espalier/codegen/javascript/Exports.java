// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exports. */
final class Exports {

    private Exports() {}

    static @Nullable Object of(Branch node) {
        Optional<Branch> declaration = node.field("declaration");
        if (node.has("default")) {
            return declaration
                    .or(() -> node.field("value"))
                    .map(value -> byDefault(node, value))
                    .orElse(null);
        }
        if (declaration.isPresent()) {
            return declaration.get().value() == null ? null : declared(node, declaration.get());
        }
        if (node.has("=")) {
            return assigned(node);
        }
        boolean named = node.has("export_clause") || node.has("namespace_export") || node.has("*");
        return named && !node.has("type") ? names(node) : null;
    }

    private static @Nullable Statement byDefault(Branch node, Branch value) {
        if (value.value() == null) {
            return null;
        }
        Expression exported = value.expression();
        if (value.value() instanceof Statement.FunctionDeclaration function) {
            exported = new Expression.Function(value.span(), function.body());
        }
        if (value.value() instanceof Statement.ClassDeclaration declared) {
            exported = new Expression.ClassExpression(value.span(), declared.body());
        }
        if (exported instanceof Expression.ClassExpression declared) {
            ClassBody body = Classes.decorated(declared.body(), Classes.decorators(node), node.span());
            exported = new Expression.ClassExpression(declared.span(), body);
        }
        return new Statement.ExportDefault(node.span(), exported);
    }

    private static Statement declared(Branch node, Branch declaration) {
        Statement statement = declaration.statement();
        if (statement instanceof Statement.ClassDeclaration declared) {
            ClassBody body = Classes.decorated(declared.body(), Classes.decorators(node), node.span());
            statement = new Statement.ClassDeclaration(declared.span(), declared.name(), body);
        }
        return new Statement.ExportDeclaration(node.span(), statement);
    }

    /** {@code export = a}, as the assignment that it is. */
    private static Statement assigned(Branch node) {
        List<Branch> children = node.children();
        Span span = node.span();
        Expression module = new Expression.Identifier(span, "module");
        Expression exports = new Expression.Member(span, module, "exports", span, false);
        Expression value = children.isEmpty()
                ? new Expression.Other(span, node.kind(), List.of())
                : children.get(children.size() - 1).expression();
        return new Statement.Evaluated(
                span, new Expression.Assignment(span, "=", new Pattern.Target(span, exports), value));
    }

    /** What is taken from another module without a name of a value is an import for its effects. */
    private static @Nullable Statement names(Branch node) {
        Optional<Branch> clause = node.child("export_clause");
        List<Statement.Exported> names = clause.map(Branch::children).orElse(List.of()).stream()
                .filter(name -> !name.has("type"))
                .flatMap(name -> specifier(name).stream())
                .toList();
        Optional<String> module = Modules.source(node);
        if (clause.isPresent() && names.isEmpty()) {
            return module.map(from -> new Statement.Import(node.span(), from, List.of()))
                    .orElse(null);
        }
        Optional<String> whole = node.child("namespace_export")
                .flatMap(all -> all.children().stream().findFirst())
                .flatMap(PropertyName::of);
        return new Statement.ExportNames(
                node.span(),
                module,
                whole.map(name -> List.of(new Statement.Exported("*", name))).orElse(names));
    }

    private static Optional<Statement.Exported> specifier(Branch node) {
        return node.field("name").map(name -> {
            String local = PropertyName.of(name).orElse("");
            String other = node.field("alias").flatMap(PropertyName::of).orElse(local);
            return new Statement.Exported(local, other);
        });
    }
}
