// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.Difference;
import java.util.List;

/**
 * A case and what became of its file.
 *
 * @param one the case
 * @param fate what became of it
 */
public record Recording(CaseFile one, Fate fate) {

    /** What became of a file. */
    public sealed interface Fate {

        /** There was no answer before. */
        record Written() implements Fate {}

        /** The answer is the one that is there; no byte was touched. */
        record Unchanged() implements Fate {}

        /**
         * The answer is another one.
         *
         * @param differences of which the left is what is there
         * @param file whether it was written
         */
        record Changed(List<Difference> differences, File file) implements Fate {
            /** Copies the differences. */
            public Changed {
                differences = List.copyOf(differences);
            }
        }

        /**
         * Nobody was asked, or the answer is nothing to keep.
         *
         * @param reason why, in a few words
         */
        record NotRecorded(String reason) implements Fate {}

        /**
         * There was no answer.
         *
         * @param reason why, in a few words
         */
        record NoAnswer(String reason) implements Fate {}
    }

    /** What happens to a file whose answer is another one now. */
    public enum File {
        /** It stays as it is. */
        KEPT,
        /** The new answer is written. */
        UPDATED
    }
}
