// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;
import java.util.Optional;

/** One item of a select. */
public sealed interface SelectItem {

    /** {@code *}. */
    record Star() implements SelectItem {}

    /**
     * {@code day:placed_at::date}, {@code total.sum()::int}.
     *
     * @param column what is shown
     * @param alias its name in the answer, when given
     * @param cast a type's name, when given
     * @param aggregate an aggregate over it, when given
     */
    record Field(ColumnRef column, Optional<String> alias, Optional<TypeName> cast, Optional<Aggregation> aggregate)
            implements SelectItem {}

    /**
     * {@code n:count()::text}: the number of rows.
     *
     * @param alias its name in the answer, when given
     * @param cast a type's name, when given
     */
    record CountAll(Optional<String> alias, Optional<TypeName> cast) implements SelectItem {}

    /**
     * {@code author:users!posts_author_fkey!inner(name)}.
     *
     * @param alias its name in the answer, when given
     * @param link which relation and how
     * @param items what each embedded row shows
     */
    record Embed(Optional<String> alias, Link link, List<SelectItem> items) implements SelectItem {
        /** Keeps a copy of the list. */
        public Embed {
            items = List.copyOf(items);
        }
    }

    /**
     * {@code ...clients(name, phone)}: columns lifted into the parent's row.
     *
     * @param link which relation and how
     * @param items what is lifted
     */
    record Spread(Link link, List<SelectItem> items) implements SelectItem {
        /** Keeps a copy of the list. */
        public Spread {
            items = List.copyOf(items);
        }
    }

    /**
     * {@code users!posts_author_fkey!inner}.
     *
     * @param target a relation, constraint, column or function
     * @param hint which relationship is meant, when given
     * @param join whether parents without a match stay
     */
    record Link(String target, Optional<String> hint, Join join) {}

    /** Whether parents without a match stay. */
    enum Join {
        /** {@code !left} or nothing: they stay. */
        LEFT,
        /** {@code !inner}: they go. */
        INNER
    }

    /**
     * {@code .sum()::int}.
     *
     * @param function which one
     * @param cast the type of its outcome, when given
     */
    record Aggregation(Aggregate function, Optional<TypeName> cast) {}
}
