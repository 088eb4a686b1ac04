// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

import dev.espalier.codegen.source.LeftOut;
import dev.espalier.codegen.source.Place;
import java.util.List;

/**
 * What was found in a code base.
 *
 * @param files how many source files there are
 * @param chains in the order of their places; a chain that a helper makes for several callers is there for each of them
 * @param leftOut files and folders that were not looked at
 * @param damages where a file that was looked at does not parse
 */
public record Findings(int files, List<FoundChain> chains, List<LeftOut> leftOut, List<Place> damages) {
    /** Copies the lists. */
    public Findings {
        chains = List.copyOf(chains);
        leftOut = List.copyOf(leftOut);
        damages = List.copyOf(damages);
    }
}
