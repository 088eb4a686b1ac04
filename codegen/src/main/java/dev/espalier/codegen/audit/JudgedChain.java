// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit;

import dev.espalier.codegen.chain.FoundChain;
import java.util.List;

/**
 * A chain and what is to be said of it.
 *
 * @param chain the chain
 * @param pattern the names of its calls without {@code from} and {@code schema}: {@code select.eq.maybeSingle}; filters,
 *     orders and pages that stand in a row under one name are named once
 * @param verdict what the library says of it
 * @param traps what is likely to go wrong
 */
public record JudgedChain(FoundChain chain, String pattern, Verdict verdict, List<Trapped> traps) {
    /** Copies the traps. */
    public JudgedChain {
        traps = List.copyOf(traps);
    }
}
