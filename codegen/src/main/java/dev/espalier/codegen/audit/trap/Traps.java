// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trapped;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** All rules, for all chains. */
public final class Traps {
    private static final List<ChainRule> RULES = List.of(
            new Handling(),
            new UnfilteredWrite(),
            new NullComparison(),
            new Templates(),
            new DateFilter(),
            new UndefinedInRow(),
            new SingleRow(),
            new EmbedFilter(),
            new UpsertKey(),
            new Paging(),
            new LoopedChain());

    private Traps() {}

    /** The traps of each of these chains, in their order; chains of one function are seen together. */
    public static List<List<Trapped>> of(List<Subject> subjects) {
        IdentityHashMap<Subject, List<Trapped>> found = new IdentityHashMap<>();
        subjects.forEach(
                subject -> found.put(subject, new ArrayList<>(alone(subject).toList())));
        Neighbours.of(subjects).stream()
                .flatMap(function -> Stream.concat(SeveralWrites.of(function), ReadThenWrite.of(function)))
                .forEach(one -> found.computeIfAbsent(one.subject(), key -> new ArrayList<>())
                        .add(one.trap()));
        return subjects.stream()
                .map(subject -> List.copyOf(found.getOrDefault(subject, List.of())))
                .toList();
    }

    private static Stream<Trapped> alone(Subject subject) {
        return RULES.stream().flatMap(rule -> rule.traps(subject)).distinct();
    }
}
