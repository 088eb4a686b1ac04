// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.baseline.Fingerprint;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Target;
import java.util.List;
import java.util.Optional;

/**
 * A chain as reports tell it.
 *
 * @param judged the chain
 * @param fingerprint by what it is known again
 * @param ordinal which of the chains with that fingerprint it is, beginning with 0
 * @param news whether it is new; empty without a baseline
 */
public record Entry(JudgedChain judged, Fingerprint fingerprint, int ordinal, Optional<News> news) {

    /** Whether a chain was there before. */
    public enum News {
        /** It was not. */
        NEW,
        /** It was. */
        KNOWN
    }

    /** The chain as it was found. */
    public FoundChain chain() {
        return judged.chain();
    }

    /** Where it stands. */
    public Standing standing() {
        return Standing.of(judged.verdict());
    }

    /** What it asks: {@code bookings}. */
    public String target() {
        return Target.of(chain()).words();
    }

    /** A name for it that no other chain of the code base has, and that stays when lines move. */
    public String id() {
        return fingerprint.digest(List.of(Integer.toString(ordinal)));
    }
}
