// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.ColumnRef;
import dev.espalier.query.Filter;
import dev.espalier.query.Filter.Connective;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.Placed;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Junction;
import dev.espalier.request.Parameter.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * Logic trees that were built by calls: the same as {@link LogicParser} reads from a text, but no value of theirs is grammar.
 *
 * <pre>
 * column = field                                       ; and nothing behind it: embeds have trees of their own
 * </pre>
 */
final class JunctionParser {

    private final FilterParser filters;
    private final Nesting nesting;

    JunctionParser(FilterParser filters, Nesting nesting) {
        this.filters = filters;
        this.nesting = nesting;
    }

    Placed<Filter> placed(Junction junction) {
        return junction.filters().isEmpty()
                ? mistake(junction)
                : new Placed<>(PathParser.place(junction.path()), tree(junction));
    }

    private Filter tree(Parameter parameter) {
        nesting.enter();
        Filter tree = filter(parameter);
        nesting.leave();
        return tree;
    }

    private Filter filter(Parameter parameter) {
        if (parameter instanceof Parameter.Comparison comparison) {
            return filters.called(column(comparison.column()), comparison);
        }
        if (parameter instanceof Parameter.Text text) {
            return filters.written(column(text.key()), text.value());
        }
        Junction junction = (Junction) parameter;
        if (junction.filters().isEmpty()) {
            return mistake(junction).what();
        }
        List<Filter> parts = new ArrayList<>();
        junction.filters().forEach(part -> parts.add(tree(part)));
        return new Filter.Group(
                junction.sense() == Sense.NEGATED ? Negation.NOT : Negation.NONE,
                junction.kind() == Junction.Kind.ALL_OF ? Connective.AND : Connective.OR,
                parts);
    }

    /** One without filters is {@code or=()}, which is refused where it is read. */
    private Placed<Filter> mistake(Junction junction) {
        String path = junction.path().isEmpty() ? "" : junction.path() + ".";
        String negation = junction.sense() == Sense.NEGATED ? "not." : "";
        String connective = junction.kind() == Junction.Kind.ALL_OF ? "and" : "or";
        return filters.logic(new Parameter.Text(path + negation + connective, "()"));
    }

    private static ColumnRef column(String text) {
        Cursor cursor = new Cursor("logic tree", text);
        return cursor.demand(() -> {
            ColumnRef column = new NameParser(cursor).field();
            if (!cursor.acceptEnd()) {
                throw cursor.mismatch();
            }
            return column;
        });
    }
}
