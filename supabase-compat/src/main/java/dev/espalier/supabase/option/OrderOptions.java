// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

import dev.espalier.request.Parameter.Direction;
import dev.espalier.request.Parameter.Nulls;
import java.util.Optional;

/**
 * Options of {@code order}: {@code .order("date", descending().nullsLast().referencedTable("schedules"))}.
 *
 * @param direction which way
 * @param nulls where NULLs go
 * @param embed the embed whose rows are ordered, or none for the root
 */
public record OrderOptions(Direction direction, Nulls nulls, Optional<ReferencedTable> embed) {

    /** Smallest first; NULLs last unless said otherwise. */
    public static OrderOptions ascending() {
        return new OrderOptions(Direction.ASCENDING, Nulls.UNSAID, Optional.empty());
    }

    /** Largest first; NULLs first unless said otherwise. */
    public static OrderOptions descending() {
        return new OrderOptions(Direction.DESCENDING, Nulls.UNSAID, Optional.empty());
    }

    /** NULLs before everything else. */
    public OrderOptions nullsFirst() {
        return new OrderOptions(direction, Nulls.FIRST, embed);
    }

    /** NULLs after everything else. */
    public OrderOptions nullsLast() {
        return new OrderOptions(direction, Nulls.LAST, embed);
    }

    /** Orders the rows of this embed, not those of the root. */
    public OrderOptions referencedTable(String path) {
        return new OrderOptions(direction, nulls, Optional.of(new ReferencedTable(path)));
    }
}
