// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.replay.end.Secrets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run came to, with no secret in it.
 *
 * @param cases each case with its outcome, in their order
 * @param rules by which they were compared
 * @param left what the left end is
 * @param right what the right end is
 * @param remarks what else should be known, a sentence each
 */
public record Report(List<Replayed> cases, Rules rules, String left, String right, List<String> remarks) {

    /** Copies the lists. */
    public Report {
        cases = List.copyOf(cases);
        remarks = List.copyOf(remarks);
    }

    /** The report of a run between these ends. */
    public static Report of(List<Replayed> cases, Rules rules, End left, End right, Secrets secrets) {
        List<String> remarks = new ArrayList<>();
        left.remarks().forEach(sentence -> remarks.add("left: " + sentence));
        right.remarks().forEach(sentence -> remarks.add("right: " + sentence));
        List<Replayed> blotted =
                cases.stream().map(found -> blotted(found, secrets)).toList();
        return new Report(blotted, rules, left.described(), right.described(), remarks);
    }

    private static Replayed blotted(Replayed found, Secrets secrets) {
        return found.outcome() instanceof Outcome.Different different
                ? new Replayed(
                        found.one(),
                        new Outcome.Different(
                                different.differences().stream()
                                        .map(secrets::blotted)
                                        .toList(),
                                different.applied()))
                : found;
    }

    /** How many cases have an outcome of this kind. */
    public int count(Class<? extends Outcome> kind) {
        return (int)
                cases.stream().filter(one -> kind.isInstance(one.outcome())).count();
    }

    /** How many cases each rule let something pass in. */
    public Map<Rule, Integer> applied() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        cases.stream()
                .flatMap(one -> applied(one.outcome()).stream())
                .forEach(rule -> counts.merge(rule, 1, Integer::sum));
        return counts;
    }

    private static Set<Rule> applied(Outcome outcome) {
        if (outcome instanceof Outcome.Same same) {
            return same.applied();
        }
        return outcome instanceof Outcome.Different different ? different.applied() : Set.of();
    }

    /** The cases whose outcome is of this kind. */
    public Stream<Replayed> of(Class<? extends Outcome> kind) {
        return cases.stream().filter(one -> kind.isInstance(one.outcome()));
    }
}
