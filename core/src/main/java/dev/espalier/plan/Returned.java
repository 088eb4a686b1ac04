// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Column;
import java.util.List;

/** What of changed rows, or of what a function gives, the rest of the statement sees. */
public sealed interface Returned {

    /** {@code returning 1}: that they are there. */
    record Nothing() implements Returned {}

    /** {@code returning *}. */
    record Everything() implements Returned {}

    /** {@code returning "id", "label"}: what is selected, and what embeds are joined by. */
    record Columns(List<Column> columns) implements Returned {
        /** Keeps a copy of the list. */
        public Columns {
            columns = List.copyOf(columns);
        }
    }
}
