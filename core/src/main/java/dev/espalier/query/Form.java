// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** What the rows of a read are made into. */
public enum Form {
    /** A JSON array of objects. */
    ROWS,
    /** One JSON object; any other number of rows is a problem. */
    ONE_ROW,
    /** A JSON array of objects without members that are null. */
    ROWS_WITHOUT_NULLS,
    /** One JSON object without members that are null; any other number of rows is a problem. */
    ONE_ROW_WITHOUT_NULLS,
    /** Comma-separated values with a header line. */
    CSV,
    /** A feature collection made by PostGIS. */
    GEOJSON,
    /** The value of a function as it is, with nothing made of it. */
    VALUE,
    /** Nothing: rows are only counted. */
    NOTHING,
    /** Nothing, and any other number of rows than one is a problem. */
    NOTHING_OF_ONE_ROW;

    /** Whether exactly one row is demanded. */
    public boolean demandsOneRow() {
        return this == ONE_ROW || this == ONE_ROW_WITHOUT_NULLS || this == NOTHING_OF_ONE_ROW;
    }

    /** Whether there is a body. */
    public boolean hasBody() {
        return this != NOTHING && this != NOTHING_OF_ONE_ROW;
    }
}
