// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit;

import dev.espalier.codegen.chain.Findings;
import java.util.List;
import java.util.Optional;

/**
 * What an audit says.
 *
 * @param folder the folder as it was given
 * @param findings what was found
 * @param chains each chain of the findings, judged, in their order
 * @param schema by what they were judged, in words for people: {@code schema public of the salon}
 */
public record Audited(String folder, Findings findings, List<JudgedChain> chains, Optional<String> schema) {
    /** Copies the chains. */
    public Audited {
        chains = List.copyOf(chains);
    }
}
