// SPDX-License-Identifier: Apache-2.0
package dev.espalier.request;

import java.util.List;

/** One piece of a request: a text pair of the wire, or a method call whose values never become grammar. */
public sealed interface Parameter {

    /**
     * {@code select=*,clients(name)}, {@code status=in.(a,b)}, {@code or=(a.eq.1,b.eq.2)}: a query parameter, percent-decoded.
     *
     * @param key as on the wire
     * @param value as on the wire
     */
    record Text(String key, String value) implements Parameter {}

    /**
     * {@code .eq("clients.name", x)}, {@code .notIn("status", list)}, {@code .likeAnyOf("sku", list)}: a filter call.
     *
     * @param column a column with its embed path and JSON path
     * @param sense whether it is turned around
     * @param operator the wire token, {@code eq}, {@code in}, {@code cs}
     * @param modifier {@code any}, {@code all}, a text-search configuration, or empty
     * @param operand what is compared with
     */
    record Comparison(String column, Sense sense, String operator, String modifier, Operand operand)
            implements Parameter {}

    /**
     * {@code .or(f -> f.eq("status", "paid").and(g -> g.gt("total", 30).is("note", null)))}: filters of which one or all have to hold.
     *
     * @param path embed path, dotted, or empty for the root; within another junction always empty
     * @param sense whether it is turned around
     * @param kind whether one of its filters has to hold or all
     * @param filters comparisons, junctions, and texts; a text is a filter here, whatever its key is called: {@code note}, {@code not.eq.a,b}
     */
    record Junction(String path, Sense sense, Kind kind, List<Parameter> filters) implements Parameter {

        /** How many of its filters have to hold. */
        public enum Kind {
            /** {@code or}. */
            ANY_OF,
            /** {@code and}. */
            ALL_OF
        }

        /**
         * Keeps a copy of the list.
         *
         * @throws IllegalArgumentException when something in it is no filter, or belongs to an embed of its own
         */
        public Junction {
            filters = List.copyOf(filters);
            filters.forEach(Junction::check);
        }

        private static void check(Parameter filter) {
            boolean fits = filter instanceof Text
                    || filter instanceof Comparison
                    || (filter instanceof Junction inner && inner.path().isEmpty());
            if (!fits) {
                throw new IllegalArgumentException("no filter of a junction: " + filter);
            }
        }
    }

    /**
     * {@code "public"."bookings"."cost" > cast(? as numeric)}: a condition on the root that the program itself has written in SQL, in which
     * the root is called as it is, and what a function gives by the name of its type. Only programs make one, the wire has no word for it.
     *
     * @param pieces the SQL, cut at each place of a bind, so that there is one piece more than there are binds
     * @param binds the texts that PostgreSQL's input functions for the types at these places read
     */
    record Native(List<String> pieces, List<String> binds) implements Parameter {
        /**
         * Keeps copies of the lists.
         *
         * @throws IllegalArgumentException when the pieces are not one more than the binds
         */
        public Native {
            pieces = List.copyOf(pieces);
            binds = List.copyOf(binds);
            if (pieces.size() != binds.size() + 1) {
                throw new IllegalArgumentException(
                        "pieces of SQL: " + pieces.size() + ", binds between them: " + binds.size());
            }
        }
    }

    /**
     * {@code .rpc("add", args, get())}: an argument of a function; unlike a text of the wire it is never taken for a filter.
     *
     * @param name of the argument
     * @param value the text that PostgreSQL's input function for its type reads
     */
    record Argument(String name, String value) implements Parameter {}

    /**
     * {@code .order("datetime", descending().nullsLast())}.
     *
     * @param path embed path, dotted, or empty for the root
     * @param column a column with its JSON path, or {@code embed(column)}
     * @param direction ascending or descending, always said by the client
     * @param nulls where NULLs go, or as PostgreSQL does
     */
    record Order(String path, String column, Direction direction, Nulls nulls) implements Parameter {}

    /**
     * {@code .limit(5)}, and the two halves of {@code .range(from, to)}.
     *
     * @param path embed path, dotted, or empty for the root
     * @param bound which bound
     * @param rows number of rows
     */
    record Bound(String path, Edge bound, long rows) implements Parameter {}

    /**
     * {@code Range: 3-6}: a window of rows that is intersected with limit and offset.
     *
     * @param first first row, from zero
     * @param last last row, or {@link Long#MAX_VALUE} for an open end
     */
    record Window(long first, long last) implements Parameter {}

    /** {@code .embedding(BATCHED)}: how to-many embeds are had. Only programs say so, the wire has no word for it. */
    record Embedding(Strategy strategy) implements Parameter {

        /** Which way. */
        public enum Strategy {
            /** For each row by itself. */
            LATERAL,
            /** For all rows at once. */
            BATCHED
        }
    }

    /** Whether a comparison is turned around. */
    enum Sense {
        /** As it stands. */
        PLAIN,
        /** {@code not}. */
        NEGATED
    }

    /** Which bound of a page. */
    enum Edge {
        /** How many rows at most. */
        LIMIT,
        /** How many rows are left out first. */
        OFFSET
    }

    /** Sort direction. */
    enum Direction {
        /** Smallest first. */
        ASCENDING,
        /** Largest first. */
        DESCENDING
    }

    /** Place of NULLs in an order. */
    enum Nulls {
        /** Not said: last when ascending, first when descending. */
        UNSAID,
        /** Before everything else. */
        FIRST,
        /** After everything else. */
        LAST
    }
}
