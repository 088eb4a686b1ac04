// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

import dev.espalier.codegen.source.Place;
import java.util.List;

/**
 * A chain that was found, as far as it is known.
 *
 * @param place of its {@code from} or {@code rpc}
 * @param source its text in the source, from the root to the end of the last call that stands in one expression with it
 * @param function in which it stands; where that is a helper which makes it for a known caller, the caller
 * @param root on what {@code from} or {@code rpc} is called
 * @param steps its calls in the order in which they are made: {@code schema} first where there is one, then {@code from}
 *     or {@code rpc}; a step of another function or statement has its own place
 * @param surroundings conditions and loops around the whole chain, outermost first
 * @param use what becomes of it
 * @param gaps what is not known of its structure; with none, every table, column, option and select text is known,
 *     while values may be parameters
 */
public record FoundChain(
        Place place,
        String source,
        FunctionPlace function,
        Root root,
        List<ChainStep> steps,
        List<Condition> surroundings,
        Use use,
        List<Gap> gaps) {
    /** Copies the lists. */
    public FoundChain {
        steps = List.copyOf(steps);
        surroundings = List.copyOf(surroundings);
        gaps = List.copyOf(gaps);
    }

    /** Whether its structure is not wholly known. */
    public boolean dynamic() {
        return !gaps.isEmpty();
    }
}
