// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Term;
import dev.espalier.query.Filter;
import dev.espalier.query.Test;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Representation;
import java.util.List;
import java.util.Optional;

/** Turns the filters of one draft into criteria. */
final class Criteria {

    private final ColumnLookup columns;
    private final Draft draft;
    private final DatabaseSchema schema;

    Criteria(ColumnLookup columns, Draft draft, DatabaseSchema schema) {
        this.columns = columns;
        this.draft = draft;
        this.schema = schema;
    }

    List<Criterion> all(List<Filter> filters) {
        return filters.stream().map(this::criterion).toList();
    }

    private Criterion criterion(Filter filter) {
        if (filter instanceof Filter.Group group) {
            return new Criterion.Group(group.negation(), group.connective(), all(group.filters()));
        }
        if (filter instanceof Filter.Native own) {
            return new Criterion.Native(own.sql(), own.slots());
        }
        Filter.Comparison comparison = (Filter.Comparison) filter;
        Optional<String> embed = nullTested(draft, comparison);
        if (embed.isPresent()) {
            return new Criterion.Found(embed.get(), comparison.negation());
        }
        if (comparison.test() instanceof Test.Search search) {
            return new Criterion.Search(
                    columns.term(comparison.column()),
                    columns.document(comparison.column()),
                    comparison.negation(),
                    search);
        }
        Term term = columns.term(comparison.column());
        return new Criterion.Comparison(term, parser(term), comparison.negation(), comparison.test());
    }

    /** The function that reads the texts which a column is compared with. */
    private Optional<RelationName> parser(Term term) {
        return term.path().isEmpty() && term.column().column() instanceof Column.Known known
                ? schema.representation(known.column()).flatMap(Representation::parser)
                : Optional.empty();
    }

    /** {@code bookings=is.null} beside an embed {@code bookings()}: the lateral that is tested instead of a column. */
    static Optional<String> nullTested(Draft draft, Filter.Comparison comparison) {
        boolean isNull = comparison.test().equals(new Test.Is(Test.Keyword.NULL))
                && comparison.column().path().isEmpty();
        if (!isNull) {
            return Optional.empty();
        }
        return draft.children().stream()
                .filter(child -> child.seat().name().equals(comparison.column().name()))
                .findFirst()
                .flatMap(child -> child.seat().bond())
                .map(Bond::lateral);
    }
}
