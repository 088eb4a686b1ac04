// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Document;
import dev.espalier.query.Filter.Connective;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Criteria as conditions: {@code "bookings"."status" = any (?)}. */
final class ConditionSql {

    private final Holes holes;
    private final TermSql terms;
    private final Function<Criterion.Found, Condition> found;

    /** Writes conditions; how it is tested whether an embed found anything depends on where they stand. */
    ConditionSql(Holes holes, Function<Criterion.Found, Condition> found) {
        this.holes = holes;
        this.terms = new TermSql(holes);
        this.found = found;
    }

    List<Condition> all(List<Criterion> criteria) {
        return criteria.stream().map(this::condition).toList();
    }

    private Condition condition(Criterion criterion) {
        if (criterion instanceof Criterion.Group group) {
            List<Condition> parts = all(group.criteria());
            return negated(group.negation(), group.connective() == Connective.AND ? DSL.and(parts) : DSL.or(parts));
        }
        if (criterion instanceof Criterion.Found embed) {
            return found.apply(embed);
        }
        if (criterion instanceof Criterion.Search search) {
            return negated(search.negation(), search(search));
        }
        Criterion.Comparison comparison = (Criterion.Comparison) criterion;
        return negated(comparison.negation(), test(terms.part(comparison.term()), comparison.test()));
    }

    private static Condition negated(Negation negation, Condition condition) {
        return negation == Negation.NOT ? Fragments.not(condition) : condition;
    }

    private Condition test(QueryPart left, Test test) {
        if (test instanceof Test.In in) {
            return Fragments.operation(left, "=", Fragments.call("any", List.of(holes.slot(in.slot()))));
        }
        if (test instanceof Test.Is is) {
            return Fragments.postfix(
                    left, "is " + is.keyword().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        Test.Compare compare = (Test.Compare) test;
        QueryPart value = holes.slot(compare.slot());
        return Fragments.operation(
                left,
                OperatorSql.of(compare.operator()),
                switch (compare.quantifier()) {
                    case NONE -> value;
                    case ANY -> Fragments.call("any", List.of(value));
                    case ALL -> Fragments.call("all", List.of(value));
                });
    }

    private Condition search(Criterion.Search search) {
        List<QueryPart> document = configured(search.test());
        document.add(terms.part(search.term()));
        QueryPart left = search.document() == Document.AS_IS
                ? terms.part(search.term())
                : Fragments.call("to_tsvector", document);
        List<QueryPart> query = configured(search.test());
        query.add(holes.slot(search.test().slot()));
        return Fragments.operation(
                left, "@@", Fragments.call(OperatorSql.of(search.test().operator()), query));
    }

    private List<QueryPart> configured(Test.Search test) {
        List<QueryPart> arguments = new ArrayList<>();
        test.configuration().ifPresent(name -> arguments.add(holes.constant(name.text())));
        return arguments;
    }
}
