// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import dev.espalier.text.Utf8;
import java.util.List;

/** One value in its one form, whatever door it came by. */
public sealed interface Value {

    /** The text that PostgreSQL's input function for the column reads. */
    record Text(String text) implements Value {}

    /** A list of such texts, bound as one array. */
    record Texts(List<String> texts) implements Value {
        /** Keeps a copy of the list. */
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** A document that PostgreSQL reads as a whole: JSON, a text, or octets. */
    record Content(Utf8 bytes) implements Value {}

    /** A bound of a page: a number of rows that is not negative. */
    record Rows(long count) implements Value {
        /** Refuses negative numbers, which the parser has refused before with a problem. */
        public Rows {
            if (count < 0) {
                throw new IllegalArgumentException("a page bound must not be negative: " + count);
            }
        }
    }
}
