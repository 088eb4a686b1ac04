// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Condition.When;
import dev.espalier.codegen.port.type.NotPortable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Calls of a chain, in the order in which Java makes them, and in groups under the same conditions. */
public final class ChainSteps {

    /** Calls that are there for TypeScript, or for the network. */
    private static final Set<String> NOTHING = Set.of("returns", "overrideTypes", "abortSignal");

    /** What the rows are made into; in JavaScript filters may follow. */
    private static final Set<String> FINISHES = Set.of("single", "maybeSingle", "csv", "geojson", "explain");

    private ChainSteps() {}

    public static List<ChainStep> ordered(List<ChainStep> steps) {
        return Stream.concat(
                        steps.stream().filter(step -> !isFinish(step.method())),
                        steps.stream().filter(step -> isFinish(step.method())))
                .filter(step -> !NOTHING.contains(step.method()))
                .toList();
    }

    static boolean isFinish(String method) {
        return FINISHES.contains(method);
    }

    /**
     * The type of a response's data.
     *
     * @throws NotPortable when a condition decides about it
     */
    static String data(List<ChainStep> steps) {
        List<ChainStep> csv =
                steps.stream().filter(step -> step.method().equals("csv")).toList();
        if (csv.stream().anyMatch(step -> !step.conditions().isEmpty())) {
            throw new NotPortable("a condition decides whether there are rows or a text");
        }
        return csv.isEmpty() ? Body.TREE : Body.TEXT;
    }

    /** Takes those that are made always off the beginning. */
    static List<ChainStep> takeUnconditional(List<ChainStep> left) {
        return take(left, List.of());
    }

    /** Takes those under these conditions off the beginning. */
    static List<ChainStep> take(List<ChainStep> left, List<Condition> conditions) {
        List<ChainStep> taken = new ArrayList<>();
        while (!left.isEmpty() && left.get(0).conditions().equals(conditions)) {
            taken.add(left.remove(0));
        }
        return taken;
    }

    /** The same with the last of them turned around; empty when it cannot be. */
    static List<Condition> otherwise(List<Condition> conditions) {
        if (conditions.isEmpty() || !(conditions.get(conditions.size() - 1) instanceof When when)) {
            return List.of();
        }
        List<Condition> other = new ArrayList<>(conditions.subList(0, conditions.size() - 1));
        other.add(new When(when.place(), when.source(), !when.holds()));
        return other;
    }
}
