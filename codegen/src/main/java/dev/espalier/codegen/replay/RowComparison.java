// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.json.JsonDifference;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.query.OrderTerm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the rows of two answers, as a list or as a set. */
final class RowComparison {
    private static final int MOST_TOLD = 5;
    private static final String NOTHING = "no such row";

    private final Rules rules;
    private final RowOrder order;
    private final Set<Rule> applied;

    RowComparison(Rules rules, RowOrder order, Set<Rule> applied) {
        this.rules = rules;
        this.order = order;
        this.applied = applied;
    }

    List<Difference> of(List<JsonLiteral> left, List<JsonLiteral> right) {
        if (left.equals(right)) {
            return List.of();
        }
        Unmatched unmatched = Unmatched.of(left, right);
        if (!unmatched.isEmpty()) {
            return rules.has(Rule.ROW_ORDER) && order.isOpen(List.of())
                    ? asSet(left, right, unmatched)
                    : asList(left, right);
        }
        if (rules.has(Rule.ROW_ORDER) && order.isOpen(List.of())) {
            applied.add(Rule.ROW_ORDER);
            return List.of();
        }
        if (rules.has(Rule.TIES) && tied(left, right)) {
            applied.add(Rule.TIES);
            return List.of();
        }
        int at = 0;
        while (left.get(at).equals(right.get(at))) {
            at++;
        }
        return List.of(new Difference(
                "body: the same rows in another order, from $[" + at + "]",
                left.get(at).compact(),
                right.get(at).compact()));
    }

    /** Whether at each place there are two rows that the order puts there alike; it has to be seen in them. */
    private boolean tied(List<JsonLiteral> left, List<JsonLiteral> right) {
        if (order.sorted().isEmpty()) {
            return false;
        }
        for (int at = 0; at < left.size(); at++) {
            Optional<List<JsonLiteral>> one = keys(left.get(at));
            if (one.isEmpty() || !one.equals(keys(right.get(at)))) {
                return false;
            }
        }
        return true;
    }

    private Optional<List<JsonLiteral>> keys(JsonLiteral row) {
        List<JsonLiteral> keys = new ArrayList<>();
        for (OrderTerm term : order.sorted()) {
            boolean seen = term.relation().isEmpty() && term.column().path().isEmpty();
            Optional<JsonLiteral> key = seen && row instanceof JsonObject object
                    ? object.member(term.column().name())
                    : Optional.empty();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(keys);
    }

    private List<Difference> asSet(List<JsonLiteral> left, List<JsonLiteral> right, Unmatched unmatched) {
        applied.add(Rule.ROW_ORDER);
        List<Difference> found = new ArrayList<>();
        int pairs = Math.min(unmatched.left().size(), unmatched.right().size());
        for (int i = 0; i < pairs; i++) {
            JsonLiteral one = left.get(unmatched.left().get(i));
            one.differenceFrom(right.get(unmatched.right().get(i)))
                    .map(RowComparison::placed)
                    .ifPresent(found::add);
        }
        return told(withSingles(found, left, right, unmatched, pairs), left.size(), right.size());
    }

    private static Difference placed(JsonDifference where) {
        return new Difference("body, a row without an order, " + where.path(), where.expected(), where.actual());
    }

    private static List<Difference> withSingles(
            List<Difference> found, List<JsonLiteral> left, List<JsonLiteral> right, Unmatched unmatched, int pairs) {
        List<Difference> all = new ArrayList<>(found);
        unmatched.left().stream()
                .skip(pairs)
                .forEach(at -> all.add(
                        new Difference("body $[" + at + "]", left.get(at).compact(), NOTHING)));
        unmatched.right().stream()
                .skip(pairs)
                .forEach(at -> all.add(new Difference(
                        "body $[" + at + "]", NOTHING, right.get(at).compact())));
        return all;
    }

    private List<Difference> asList(List<JsonLiteral> left, List<JsonLiteral> right) {
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            String row = "body $[" + i + "]";
            left.get(i)
                    .differenceFrom(right.get(i))
                    .map(where -> new Difference(row + where.path().substring(1), where.expected(), where.actual()))
                    .ifPresent(found::add);
        }
        return told(found, left.size(), right.size());
    }

    private static List<Difference> told(List<Difference> found, int left, int right) {
        List<Difference> told = new ArrayList<>();
        if (left != right) {
            told.add(new Difference("body, number of rows", String.valueOf(left), String.valueOf(right)));
        }
        told.addAll(found.subList(0, Math.min(MOST_TOLD, found.size())));
        int more = found.size() - MOST_TOLD;
        if (more > 0) {
            told.add(new Difference("body, other rows", more + " more differ", "as many"));
        }
        return told;
    }

    /** The places of rows that the other side has no equal of. */
    private record Unmatched(List<Integer> left, List<Integer> right) {
        static Unmatched of(List<JsonLiteral> left, List<JsonLiteral> right) {
            Map<String, Deque<Integer>> places = new LinkedHashMap<>();
            for (int at = 0; at < left.size(); at++) {
                places.computeIfAbsent(left.get(at).compact(), row -> new ArrayDeque<>())
                        .add(at);
            }
            List<Integer> only = new ArrayList<>();
            for (int at = 0; at < right.size(); at++) {
                Deque<Integer> equal = places.get(right.get(at).compact());
                if (equal == null || equal.isEmpty()) {
                    only.add(at);
                } else {
                    equal.remove();
                }
            }
            return new Unmatched(
                    places.values().stream().flatMap(Deque::stream).sorted().toList(), only);
        }

        boolean isEmpty() {
            return left.isEmpty() && right.isEmpty();
        }
    }
}
