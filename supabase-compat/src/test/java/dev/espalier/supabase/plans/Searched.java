// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Document;
import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Term;
import dev.espalier.query.Filter.Connective;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.Operator;
import dev.espalier.query.Test;
import dev.espalier.schema.RelationName;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A column by which rows of a relation are looked for, so that an index on it could be searched. What an index cannot serve is not among them:
 * what is turned around, alternatives, paths into JSON, functions that read a value, documents that are made, conditions of the program.
 *
 * @param relation whose column
 * @param alias the relation's name in the query
 * @param column which one
 * @param operator as PostgreSQL calls it, {@code is} for a keyword
 * @param slot where the value is, when there is one
 */
record Searched(RelationName relation, String alias, String column, String operator, OptionalInt slot) {

    private static final Map<Operator, String> SYMBOLS = Map.ofEntries(
            Map.entry(Operator.EQ, "="),
            Map.entry(Operator.GT, ">"),
            Map.entry(Operator.GTE, ">="),
            Map.entry(Operator.LT, "<"),
            Map.entry(Operator.LTE, "<="),
            Map.entry(Operator.LIKE, "~~"),
            Map.entry(Operator.ILIKE, "~~*"),
            Map.entry(Operator.MATCH, "~"),
            Map.entry(Operator.IMATCH, "~*"),
            Map.entry(Operator.CS, "@>"),
            Map.entry(Operator.CD, "<@"),
            Map.entry(Operator.OV, "&&"),
            Map.entry(Operator.SL, "<<"),
            Map.entry(Operator.SR, ">>"),
            Map.entry(Operator.NXR, "&<"),
            Map.entry(Operator.NXL, "&>"),
            Map.entry(Operator.ADJ, "-|-"));

    /** Of a node and all below it. */
    static Stream<Searched> in(Node node) {
        Stream<Searched> filters = node.clauses().where().stream()
                .flatMap(criterion -> of(criterion, node.source().relation(), alias(node)));
        Stream<Searched> joins = node.clauses().joins().stream().flatMap(join -> of(join, node));
        Stream<Searched> below = node.laterals().stream().map(Lateral::node).flatMap(Searched::in);
        return Stream.of(filters, joins, below).flatMap(all -> all);
    }

    private static String alias(Node node) {
        return last(node.source().qualifier());
    }

    private static String last(Qualifier qualifier) {
        return qualifier.names().get(qualifier.names().size() - 1);
    }

    private static Stream<Searched> of(Equality join, Node node) {
        return Stream.of(join.left(), join.right()).flatMap(column -> of(column, node));
    }

    private static Stream<Searched> of(ColumnAt column, Node node) {
        String name = column.column().name();
        if (column.qualifier().equals(node.source().qualifier())) {
            return Stream.of(new Searched(node.source().relation(), alias(node), name, "=", OptionalInt.empty()));
        }
        boolean ofJunction = node.source().origin() instanceof Origin.BesideJunction beside
                && column.qualifier()
                        .names()
                        .equals(List.of(
                                beside.junction().schema(), beside.junction().name()));
        return ofJunction
                ? Stream.of(new Searched(
                        ((Origin.BesideJunction) node.source().origin()).junction(),
                        last(column.qualifier()),
                        name,
                        "=",
                        OptionalInt.empty()))
                : Stream.empty();
    }

    private static Stream<Searched> of(Criterion criterion, RelationName relation, String alias) {
        if (criterion instanceof Criterion.Group group) {
            boolean all = group.negation() == Negation.NONE && group.connective() == Connective.AND;
            return all ? group.criteria().stream().flatMap(inner -> of(inner, relation, alias)) : Stream.empty();
        }
        if (criterion instanceof Criterion.Search search) {
            boolean stored = search.document() == Document.AS_IS && search.negation() == Negation.NONE;
            return stored ? of(search.term(), relation, alias, "@@", OptionalInt.empty()) : Stream.empty();
        }
        if (!(criterion instanceof Criterion.Comparison comparison)
                || comparison.negation() == Negation.NOT
                || comparison.parser().isPresent()) {
            return Stream.empty();
        }
        return of(comparison.term(), comparison.test(), relation, alias);
    }

    private static Stream<Searched> of(Term term, Test test, RelationName relation, String alias) {
        if (test instanceof Test.In) {
            return of(term, relation, alias, "= any", OptionalInt.empty());
        }
        if (test instanceof Test.Is is) {
            return is.keyword() == Test.Keyword.UNKNOWN
                    ? Stream.empty()
                    : of(term, relation, alias, "is", OptionalInt.empty());
        }
        Test.Compare compare = (Test.Compare) test;
        String symbol = SYMBOLS.get(compare.operator());
        return symbol == null || compare.quantifier() != Test.Quantifier.NONE
                ? Stream.empty()
                : of(term, relation, alias, symbol, OptionalInt.of(compare.slot()));
    }

    private static Stream<Searched> of(
            Term term, RelationName relation, String alias, String operator, OptionalInt slot) {
        return term.path().isEmpty()
                ? Stream.of(new Searched(relation, alias, term.column().column().name(), operator, slot))
                : Stream.empty();
    }
}
