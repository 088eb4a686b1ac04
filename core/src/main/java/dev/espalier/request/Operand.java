// SPDX-License-Identifier: Apache-2.0
package dev.espalier.request;

import java.util.List;

/** What a filter call compares with, as the text that PostgreSQL's input function for the column reads. */
public sealed interface Operand {

    /** {@code .eq("id", 8)}. */
    record One(String text) implements Operand {}

    /** {@code .in("status", List.of("confirmed", "pending"))}. */
    record Many(List<String> texts) implements Operand {
        /** Keeps a copy of the list. */
        public Many {
            texts = List.copyOf(texts);
        }
    }
}
