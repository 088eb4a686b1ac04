// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;

/**
 * A JSON document that PostgreSQL reads: {@code json_to_recordset(…) as (id integer, label text)}.
 *
 * @param columns what counts of it, sorted
 * @param grouping whether it is an object or an array
 * @param slot where the document is
 */
public record Document(List<String> columns, Grouping grouping, int slot) {

    /** Keeps a copy of the list. */
    public Document {
        columns = List.copyOf(columns);
    }

    /** Whether a document holds one row or several. */
    public enum Grouping {
        /** An object. */
        ONE,
        /** An array. */
        MANY
    }
}
