// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.chain.Gap;
import dev.espalier.fixtures.corpus.ChainCall;
import java.util.List;
import java.util.Optional;

/**
 * A way as calls that the library can be asked.
 *
 * @param calls the calls; values that are not known are harmless ones
 * @param notes what of it comes from the program, in words: {@code the columns come from the program}
 * @param gaps what decides the statement and is not known; with one, the calls mean nothing
 * @param hole stands in texts of {@code or} in the place of values of the program; where it
 *     is read as anything but a value, there is a gap
 * @param bounds whether all page bounds are known
 */
public record Asked(List<ChainCall> calls, List<String> notes, List<Gap> gaps, Optional<Hole> hole, Bounds bounds) {
    /** Copies the lists. */
    public Asked {
        calls = List.copyOf(calls);
        notes = List.copyOf(notes);
        gaps = List.copyOf(gaps);
    }

    /** A text that stands for values of the program, and the gap that they are where they are no values. */
    public record Hole(String mark, Gap gap) {}

    /** Whether page bounds are known. */
    public enum Bounds {
        /** All of them are. */
        KNOWN,
        /** One is not. */
        OPEN
    }
}
