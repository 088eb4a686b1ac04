// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

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
        /** A text that PostgreSQL makes of it, which is the same as within JSON: {@code cast(id as text)} of a {@code uuid}. */
        TEXT_OF_IT,
        /** The digits of a number, or one of the names that are no numbers: {@code cast(price as text)}. */
        DIGITS,
        /** A date with a time, as PostgreSQL writes it: {@code cast(taken_at as text)}. JSON has it in the form of ISO 8601. */
        MOMENT,
        /** Whatever it is, as the JSON that {@code to_json} makes of it, which is what it would be within a row of JSON. */
        JSON
    }
}
