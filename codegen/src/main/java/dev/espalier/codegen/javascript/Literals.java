// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.List;

/** Names and literals. */
final class Literals {

    private Literals() {}

    static Expression of(Branch node) {
        return switch (node.kind()) {
            case "this" -> new Expression.This(node.span());
            case "super" -> new Expression.Super(node.span());
            case "string" -> new Expression.Text(node.span(), Escapes.resolved(node.inner()));
            case "template_string" -> template(node);
            case "number" -> new Expression.Numeric(node.span(), node.text().replace("_", ""));
            case "regex" -> new Expression.Regex(node.span(), node.text());
            case "true" -> new Expression.Truth(node.span(), true);
            case "false" -> new Expression.Truth(node.span(), false);
            case "null" -> new Expression.Null(node.span());
            default -> new Expression.Identifier(node.span(), node.text());
        };
    }

    private static Expression template(Branch node) {
        List<String> texts = new ArrayList<>();
        List<Expression> holes = new ArrayList<>();
        int from = node.span().start() + 1;
        for (Branch child : node.children()) {
            if ("template_substitution".equals(child.kind())) {
                texts.add(text(node, from, child.span().start()));
                holes.add(hole(child));
                from = child.span().end();
            }
        }
        texts.add(text(node, from, node.span().end() - 1));
        return holes.isEmpty()
                ? new Expression.Text(node.span(), texts.get(0))
                : new Expression.Template(node.span(), List.copyOf(texts), List.copyOf(holes));
    }

    private static String text(Branch node, int from, int to) {
        return Escapes.resolved(
                node.tree().text().substring(from, Math.max(from, to)).replace("\r\n", "\n"));
    }

    private static Expression hole(Branch substitution) {
        List<Branch> inside = substitution.children();
        return inside.size() == 1 ? inside.get(0).expression() : substitution.expression();
    }
}
