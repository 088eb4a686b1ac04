// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.text.Utf8;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a row of a cursor is read as. */
interface RowReading<R> {

    /** Each row is one text. */
    RowReading<Utf8> TEXT = new RowReading<>() {
        @Override
        public Utf8 row(ResultSet rows) throws SQLException {
            return Utf8.of(rows.getBytes(1));
        }

        @Override
        public int width(Utf8 row) {
            return row.bytes().length;
        }
    };

    /** The row that the cursor stands at. */
    R row(ResultSet rows) throws SQLException;

    /** About how many bytes it came in. */
    int width(R row);
}
