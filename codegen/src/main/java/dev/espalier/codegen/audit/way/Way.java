// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way in which the conditions of a chain can fall.
 *
 * @param when in words: {@code status && !staffId}; empty when there is one way alone
 * @param steps the calls that are made then; no argument of theirs is one of several
 */
public record Way(String when, List<ChainStep> steps) {
    /** Copies the steps. */
    public Way {
        steps = List.copyOf(steps);
    }

    /** The calls of this method. */
    public Stream<ChainStep> calls(String method) {
        return steps.stream().filter(step -> step.method().equals(method));
    }

    /** Whether one of these methods is called. */
    public boolean has(String... methods) {
        return Stream.of(methods).anyMatch(name -> calls(name).findAny().isPresent());
    }

    /** An argument of a call, if it is given: {@code undefined} is not. */
    public static Optional<Argument> argument(ChainStep step, int index) {
        return step.arguments().stream()
                .skip(index)
                .findFirst()
                .filter(given -> !(given instanceof Argument.Undefined));
    }
}
