// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.query.Filter;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.Operator;
import dev.espalier.query.Placed;
import dev.espalier.query.Test;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters of a {@code PUT}: all columns of the primary key, each equal to something, and nothing else. */
final class KeyFilters {

    private KeyFilters() {}

    /** These filters, or PGRST105. */
    static List<Filter> checked(List<Placed<Filter>> placed, List<String> key) {
        List<Filter> filters = placed.stream().map(Placed::what).toList();
        boolean atRoot = placed.stream().allMatch(filter -> filter.path().isEmpty());
        boolean equalities = atRoot && filters.stream().allMatch(KeyFilters::isEquality);
        if (!equalities || key.isEmpty() || !names(filters).equals(Set.copyOf(key))) {
            throw Problem.of(
                            ProblemCode.PGRST105,
                            "Filters must include all and only primary key columns with 'eq' operators")
                    .toException();
        }
        return filters;
    }

    private static boolean isEquality(Filter filter) {
        return filter instanceof Filter.Comparison comparison
                && comparison.negation() == Negation.NONE
                && comparison.column().path().isEmpty()
                && comparison.test() instanceof Test.Compare test
                && test.operator() == Operator.EQ
                && test.quantifier() == Test.Quantifier.NONE;
    }

    private static Set<String> names(List<Filter> filters) {
        return filters.stream()
                .map(filter -> ((Filter.Comparison) filter).column().name())
                .collect(Collectors.toSet());
    }
}
