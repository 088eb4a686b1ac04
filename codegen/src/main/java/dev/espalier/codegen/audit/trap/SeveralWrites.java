// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several writes of one function: when a later one fails, the earlier ones stay. It is told at the first. */
final class SeveralWrites {
    private SeveralWrites() {}

    static Stream<Attached> of(Neighbours function) {
        List<Subject> writes = function.subjects().stream()
                .filter(subject -> subject.verb().writes() && !Neighbours.caught(subject))
                .toList();
        return IntStream.range(0, writes.size())
                .mapToObj(i -> together(writes.subList(i, writes.size())))
                .filter(several -> several.size() > 1)
                .limit(1)
                .map(several -> new Attached(several.get(0), trapped(several)));
    }

    /** The first of these writes, and those that may follow it in the same run; handlers are there for what failed. */
    private static List<Subject> together(List<Subject> writes) {
        Subject first = writes.get(0);
        Set<Place> places = new HashSet<>(List.of(first.chain().place()));
        List<Subject> several = new ArrayList<>(List.of(first));
        for (Subject other : writes) {
            if (Neighbours.together(first, other) && places.add(other.chain().place())) {
                several.add(other);
            }
        }
        return several;
    }

    private static Trapped trapped(List<Subject> writes) {
        Subject first = writes.get(0);
        String function =
                first.chain().function().name().map(name -> name + " writes ").orElse("the file writes ");
        String tables = writes.stream().map(Subject::name).distinct().collect(Collectors.joining(", "));
        return new Trapped(
                Trap.WRITES_WITHOUT_TRANSACTION,
                function + writes.size() + " times without a transaction (" + tables
                        + "): when one fails, those before it stay",
                first.chain().place(),
                writes.stream().skip(1).map(write -> write.chain().place()).toList());
    }
}
