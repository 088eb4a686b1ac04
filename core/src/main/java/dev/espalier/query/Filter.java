// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;

/** A condition on the rows of one place. */
public sealed interface Filter {

    /**
     * {@code not.and(a.eq.1,b.eq.2)}.
     *
     * @param negation whether it is turned around
     * @param connective and or or
     * @param filters at least one
     */
    record Group(Negation negation, Connective connective, List<Filter> filters) implements Filter {
        /** Keeps a copy of the list. */
        public Group {
            filters = List.copyOf(filters);
        }
    }

    /**
     * {@code status=not.in.(a,b)}.
     *
     * @param column what is tested
     * @param negation whether it is turned around
     * @param test against what
     */
    record Comparison(ColumnRef column, Negation negation, Test test) implements Filter {}

    /**
     * {@code "bookings"."cost" > cast(? as numeric)}: a condition on the root that the program has written.
     *
     * @param sql its text
     * @param slots where its values are, one for each place between two pieces
     */
    record Native(NativeSql sql, List<Integer> slots) implements Filter {
        /** Keeps a copy of the list. */
        public Native {
            slots = List.copyOf(slots);
        }
    }

    /** Whether a condition is turned around. */
    enum Negation {
        /** As it stands. */
        NONE,
        /** {@code not.} */
        NOT
    }

    /** How the parts of a group are joined. */
    enum Connective {
        /** All of them. */
        AND,
        /** Any of them. */
        OR
    }
}
