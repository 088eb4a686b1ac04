// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import java.util.List;
import java.util.Optional;

/**
 * A statement whose rows come as columns.
 *
 * @param query the statement, for a session whose zone is UTC if it has moments
 * @param columns what it gives, in this order
 * @param extent whether there may be more of them in a row of JSON
 * @param elsewhere the statement for a session of any zone, where that is another one
 */
public record ColumnarQuery(
        CompiledQuery query, List<OutputColumn> columns, Extent extent, Optional<ColumnarQuery> elsewhere) {

    /** Keeps a copy of the list. */
    public ColumnarQuery {
        columns = List.copyOf(columns);
    }

    /** Whether a row of JSON may have members besides the columns. */
    public enum Extent {
        /** Each was named. */
        NAMED,
        /** All columns were asked for, and the database may have some that the schema does not know yet. */
        ALL_THAT_ARE_KNOWN
    }

    /** Of all its texts. */
    public int length() {
        return query.length() + elsewhere.map(ColumnarQuery::length).orElse(0);
    }
}
