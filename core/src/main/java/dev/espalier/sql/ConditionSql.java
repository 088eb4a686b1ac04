// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Document;
import dev.espalier.query.Filter.Connective;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.Operator;
import dev.espalier.query.Test;
import dev.espalier.schema.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Criteria as conditions: {@code "bookings"."status" = any (?)}. */
final class ConditionSql {

    private static final Set<Operator> UNPARSED = Set.of(Operator.LIKE, Operator.ILIKE, Operator.ISDISTINCT);

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
        if (criterion instanceof Criterion.Native own) {
            return Fragments.ownCondition(
                    own.sql(), own.slots().stream().map(holes::slot).toList());
        }
        Criterion.Comparison comparison = (Criterion.Comparison) criterion;
        return negated(
                comparison.negation(), test(terms.part(comparison.term()), comparison.test(), comparison.parser()));
    }

    private static Condition negated(Negation negation, Condition condition) {
        return negation == Negation.NOT ? Fragments.not(condition) : condition;
    }

    private Condition test(QueryPart left, Test test, Optional<RelationName> parser) {
        if (test instanceof Test.In in) {
            QueryPart list = holes.slot(in.slot());
            return Fragments.operation(
                    left,
                    "=",
                    parser.map(function -> Fragments.anyParsed(Names.relation(function), list))
                            .orElseGet(() -> Fragments.call("any", List.of(list))));
        }
        if (test instanceof Test.Is is) {
            return Fragments.postfix(
                    left, "is " + is.keyword().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        Test.Compare compare = (Test.Compare) test;
        QueryPart text = holes.slot(compare.slot());
        // Patterns, and what is told apart from NULL, are compared with as they are.
        QueryPart value = parser.filter(function -> !UNPARSED.contains(compare.operator()))
                .<QueryPart>map(function -> Fragments.invocation(Names.relation(function), List.of(text)))
                .orElse(text);
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
