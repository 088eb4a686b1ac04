// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Use.Fate;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chains that stand in one function, in the order of their places. */
record Neighbours(List<Subject> subjects) {
    /** Copies the list, in its order. */
    Neighbours {
        subjects = subjects.stream()
                .sorted(Comparator.comparing(subject -> subject.chain().place()))
                .toList();
    }

    private record Function(Place place, Optional<String> name) {}

    /** The functions of these chains; a chain that nobody sends does nothing in them. */
    static Collection<Neighbours> of(List<Subject> subjects) {
        Map<Function, List<Subject>> functions = new LinkedHashMap<>();
        subjects.stream()
                .filter(subject -> subject.chain().use().fate() != Fate.NEVER_SENT)
                .forEach(subject -> functions
                        .computeIfAbsent(function(subject), key -> new ArrayList<>())
                        .add(subject));
        return functions.values().stream().map(Neighbours::new).toList();
    }

    private static Function function(Subject subject) {
        return new Function(
                subject.chain().function().place(), subject.chain().function().name());
    }

    /** Whether both can be sent in one run: they stand in no two branches of one decision. */
    static boolean together(Subject one, Subject other) {
        return one.chain().surroundings().stream()
                .noneMatch(condition ->
                        other.chain().surroundings().stream().anyMatch(against -> exclude(condition, against)));
    }

    private static boolean exclude(Condition one, Condition other) {
        return one instanceof Condition.When first
                && other instanceof Condition.When second
                && (otherBranch(first, second) || otherCase(first, second));
    }

    private static boolean otherBranch(Condition.When one, Condition.When other) {
        return one.place().equals(other.place()) && one.source().equals(other.source()) && one.holds() != other.holds();
    }

    /** {@code kind === 'a'} and {@code kind === 'b'}. */
    private static boolean otherCase(Condition.When one, Condition.When other) {
        int at = one.source().lastIndexOf(" === ");
        return at > 0
                && one.holds()
                && other.holds()
                && !one.source().equals(other.source())
                && other.source().lastIndexOf(" === ") == at
                && other.source().startsWith(one.source().substring(0, at));
    }

    static boolean caught(Subject subject) {
        return subject.chain().surroundings().stream().anyMatch(Condition.Caught.class::isInstance);
    }
}
