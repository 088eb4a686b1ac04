// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

import dev.espalier.codegen.source.Place;
import java.util.List;

/**
 * A call of a chain.
 *
 * @param method its name: {@code eq}
 * @param arguments its arguments; a {@code ...spread} is one {@link Argument.Unknown}, and the chain has a {@link Gap}
 * @param conditions under which it is made, beyond those of the chain's beginning, outermost first; empty when always
 * @param place of the method's name
 */
public record ChainStep(String method, List<Argument> arguments, List<Condition> conditions, Place place) {
    /** Copies the lists. */
    public ChainStep {
        arguments = List.copyOf(arguments);
        conditions = List.copyOf(conditions);
    }
}
