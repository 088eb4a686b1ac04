// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import java.util.Set;

/**
 * A column of a statement whose rows come as columns.
 *
 * @param name what it is called in JSON
 * @param kind how it comes
 */
public record OutputColumn(String name, Kind kind) {

    /** How the values of a column come. */
    public enum Kind {
        /** A whole number, as PostgreSQL's {@code smallint}, {@code integer} or {@code bigint}. */
        WHOLE,
        /** A {@code boolean}. */
        TRUTH,
        /** A text. */
        TEXT,
        /** A {@code numeric}. */
        DECIMAL,
        /** A {@code uuid}. */
        UUID,
        /** A {@code date}. */
        DATE,
        /** A {@code timestamp} or {@code timestamptz}, where the session's zone is UTC: what JSON says of it can be told then. */
        MOMENT,
        /** A date with a time, as PostgreSQL writes it: {@code cast(taken_at as text)}. JSON has it in the form of ISO 8601. */
        MOMENT_TEXT,
        /** A text that PostgreSQL makes of it, which is the same as within JSON: {@code cast(opens as text)} of a {@code time}. */
        TEXT_OF_IT,
        /** The digits of a number, or one of the names that are no numbers: {@code cast(price as text)} of a {@code real}. */
        DIGITS,
        /** Whatever it is, as the JSON that {@code to_json} makes of it, which is what it would be within a row of JSON. */
        JSON;

        private static final Set<Kind> MADE = Set.of(MOMENT_TEXT, TEXT_OF_IT, DIGITS, JSON);

        /** Whether it comes as it is, so that it has to be of that type; all others are texts that are made of it. */
        public boolean comesAsItIs() {
            return !MADE.contains(this);
        }
    }
}
