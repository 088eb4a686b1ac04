// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.Difference;
import java.util.List;
import java.util.Set;

/** What came of putting a case to two ends. */
public sealed interface Outcome {

    /**
     * Both answered the same.
     *
     * @param applied the rules that let something pass
     */
    record Same(Set<Rule> applied) implements Outcome {
        /** Copies the rules. */
        public Same {
            applied = Set.copyOf(applied);
        }
    }

    /**
     * They answered differently.
     *
     * @param differences of which the left is what was expected
     * @param applied the rules that let something else pass
     */
    record Different(List<Difference> differences, Set<Rule> applied) implements Outcome {
        /** Copies the collections. */
        public Different {
            differences = List.copyOf(differences);
            applied = Set.copyOf(applied);
        }
    }

    /**
     * Nobody was asked.
     *
     * @param reason why, in a few words
     */
    record NotRun(String reason) implements Outcome {}

    /**
     * One of them did not answer.
     *
     * @param side which one
     * @param reason why, in a few words
     */
    record NoAnswer(Side side, String reason) implements Outcome {}
}
