// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.port.parameter.JavaNames;
import dev.espalier.codegen.port.type.Slots;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of methods for chains, each once in a class. */
final class MethodNames {

    private static final List<String> WRITES = List.of("insert", "upsert", "update", "delete");

    /** Names that calls of a chain import, which a method of the class would hide. */
    private static final Set<String> IMPORTED = Set.of(
            "count",
            "head",
            "get",
            "missingAsDefault",
            "onConflict",
            "ignoreDuplicates",
            "fts",
            "plain",
            "phrase",
            "websearch",
            "ascending",
            "descending",
            "referencedTable",
            "embed",
            "column",
            "columns",
            "text",
            "all",
            "countOfRows",
            "toOne",
            "toMany");

    private final Set<String> given = new HashSet<>(IMPORTED);

    /**
     * The name of the method for a chain.
     *
     * @param alone whether it is the only one of its function
     */
    String of(FoundChain chain, Alone alone) {
        Optional<String> function = chain.function().name();
        String name = JavaNames.method(function.orElseGet(() -> verbAndRelation(chain)));
        boolean isWhole = alone == Alone.YES && given.add(name);
        if (isWhole) {
            return name;
        }
        if (alone == Alone.YES && chain.function().owner().isPresent()) {
            String owned = JavaNames.method(chain.function().owner().get() + " " + name);
            if (given.add(owned)) {
                return owned;
            }
        }
        return numbered(function.isPresent() ? JavaNames.method(name + " " + verbAndRelation(chain)) : name);
    }

    /** Whether a chain is the only one of its function. */
    enum Alone {
        /** It is. */
        YES,
        /** There are others. */
        NO
    }

    private String numbered(String name) {
        String free = name;
        for (int number = 2; !given.add(free); number++) {
            free = name + number;
        }
        return free;
    }

    /** {@code insert bookings}. */
    private static String verbAndRelation(FoundChain chain) {
        List<ChainStep> steps = chain.steps();
        boolean calls = steps.stream().anyMatch(step -> step.method().equals("rpc"));
        String verb = steps.stream()
                .map(ChainStep::method)
                .filter(WRITES::contains)
                .findFirst()
                .orElse(calls ? "call" : "select");
        String relation = steps.stream()
                .filter(step -> step.method().equals("from") || step.method().equals("rpc"))
                .findFirst()
                .flatMap(step -> Slots.text(step, 0))
                .orElse("");
        return verb + " " + relation;
    }
}
