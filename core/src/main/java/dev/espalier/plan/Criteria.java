// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Criterion;
import dev.espalier.query.Filter;
import dev.espalier.query.Test;
import java.util.List;
import java.util.Optional;

/** Turns the filters of one draft into criteria. */
final class Criteria {

    private final ColumnLookup columns;
    private final Draft draft;

    Criteria(ColumnLookup columns, Draft draft) {
        this.columns = columns;
        this.draft = draft;
    }

    List<Criterion> all(List<Filter> filters) {
        return filters.stream().map(this::criterion).toList();
    }

    private Criterion criterion(Filter filter) {
        if (filter instanceof Filter.Group group) {
            return new Criterion.Group(group.negation(), group.connective(), all(group.filters()));
        }
        Filter.Comparison comparison = (Filter.Comparison) filter;
        Optional<String> embed = nullTested(comparison);
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
        return new Criterion.Comparison(columns.term(comparison.column()), comparison.negation(), comparison.test());
    }

    /** {@code bookings=is.null} beside an embed {@code bookings()}: the lateral that is tested instead of a column. */
    private Optional<String> nullTested(Filter.Comparison comparison) {
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
