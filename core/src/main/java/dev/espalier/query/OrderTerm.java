// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.Optional;

/**
 * {@code datetime.desc.nullslast}, {@code clients(name).asc}.
 *
 * @param relation an embed of the same place whose column is meant, when given
 * @param column what is sorted by
 * @param direction ascending, descending, or not said
 * @param nulls where NULLs go, or not said
 */
public record OrderTerm(Optional<String> relation, ColumnRef column, Direction direction, Nulls nulls) {

    /** Sort direction. */
    public enum Direction {
        /** Not said. */
        UNSAID,
        /** {@code .asc}. */
        ASC,
        /** {@code .desc}. */
        DESC
    }

    /** Place of NULLs. */
    public enum Nulls {
        /** Not said: last when ascending, first when descending. */
        UNSAID,
        /** {@code .nullsfirst}. */
        FIRST,
        /** {@code .nullslast}. */
        LAST
    }
}
