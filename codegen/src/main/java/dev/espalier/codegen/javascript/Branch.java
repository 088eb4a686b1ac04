// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of the parser's tree whose children have become values already. */
final class Branch {
    private final SyntaxTree tree;
    private final @Nullable Object[] values;
    private final int at;

    /**
     * A node by its number.
     *
     * @param values what nodes have become, by their numbers
     */
    Branch(SyntaxTree tree, @Nullable Object[] values, int at) {
        this.tree = tree;
        this.values = values;
        this.at = at;
    }

    String kind() {
        return tree.kind(at);
    }

    Span span() {
        return tree.span(at);
    }

    SyntaxTree tree() {
        return tree;
    }

    /** The text; of a word or sign of the language, its {@link #kind()} says it. */
    String text() {
        return tree.text().substring(tree.start(at), tree.end(at));
    }

    /** The text without its first and last character. */
    String inner() {
        String text = text();
        return text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    }

    String field() {
        return tree.field(at);
    }

    boolean named() {
        return tree.named(at);
    }

    /** All children, words and signs of the language among them, without comments. */
    List<Branch> all() {
        List<Branch> found = new ArrayList<>();
        for (int child = at + 1; child < tree.after(at); child = tree.after(child)) {
            if (!"comment".equals(tree.kind(child))) {
                found.add(new Branch(tree, values, child));
            }
        }
        return found;
    }

    /** The children without words and signs. */
    List<Branch> children() {
        List<Branch> found = new ArrayList<>();
        for (int child = at + 1; child < tree.after(at); child = tree.after(child)) {
            if (tree.named(child) && !"comment".equals(tree.kind(child))) {
                found.add(new Branch(tree, values, child));
            }
        }
        return found;
    }

    /** Whether one of the children is of a kind; words and signs of the language are kinds of their own. */
    boolean has(String kind) {
        return child(kind).isPresent();
    }

    Optional<Branch> child(String kind) {
        for (int child = at + 1; child < tree.after(at); child = tree.after(child)) {
            if (tree.kind(child).equals(kind)) {
                return Optional.of(new Branch(tree, values, child));
            }
        }
        return Optional.empty();
    }

    Optional<Branch> field(String name) {
        for (int child = at + 1; child < tree.after(at); child = tree.after(child)) {
            if (tree.field(child).equals(name) && !"comment".equals(tree.kind(child))) {
                return Optional.of(new Branch(tree, values, child));
            }
        }
        return Optional.empty();
    }

    List<Branch> fields(String name) {
        return all().stream().filter(child -> child.field().equals(name)).toList();
    }

    Optional<String> textOf(String field) {
        return field(field).map(Branch::text);
    }

    /** The text of a type annotation, without its colon. */
    Optional<String> type() {
        return textOf("type")
                .map(text -> text.startsWith(":") ? text.substring(1).strip() : text);
    }

    @Nullable
    Object value() {
        return values[at];
    }

    /** What is in it, in order; of something that has become a value, that value. */
    List<Node> nodes() {
        return Parts.of(value());
    }

    /** What is in its children, in order. */
    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        for (int child = at + 1; child < tree.after(at); child = tree.after(child)) {
            parts.addAll(Parts.of(values[child]));
        }
        return List.copyOf(parts);
    }

    /** As an expression; what is none is {@link Expression.Other} with what is in it. */
    Expression expression() {
        Object value = value();
        if (value instanceof Expression expression) {
            return expression;
        }
        return value instanceof Statement.Evaluated evaluated
                ? evaluated.expression()
                : new Expression.Other(span(), kind(), nodes());
    }

    /** The expression in a field; where the text is damaged and there is none, {@link Expression.Other}. */
    Expression expression(String field) {
        return field(field).map(Branch::expression).orElseGet(() -> new Expression.Other(span(), kind(), List.of()));
    }

    /** As a statement. */
    Statement statement() {
        Object value = value();
        if (value instanceof Statement statement) {
            return statement;
        }
        return value instanceof Expression expression
                ? new Statement.Evaluated(span(), expression)
                : new Statement.OtherStatement(span(), kind(), nodes());
    }

    /** The statement in a field, or an empty one. */
    Statement statement(String field) {
        return field(field).map(Branch::statement).orElseGet(() -> new Statement.Block(span(), List.of()));
    }

    /** What stands in it one behind another, as statements; what leaves no trace is left away. */
    List<Statement> statements() {
        return children().stream()
                .filter(child -> child.value() != null)
                .map(Branch::statement)
                .toList();
    }

    /** As what a value is given to. */
    Pattern pattern() {
        Object value = value();
        if (value instanceof Pattern pattern) {
            return pattern;
        }
        return value instanceof Expression.Identifier identifier
                ? new Pattern.Name(identifier.span(), identifier.name())
                : new Pattern.Target(span(), expression());
    }
}
