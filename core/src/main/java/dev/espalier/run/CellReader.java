// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.sql.OutputColumn;
import dev.espalier.sql.OutputColumn.Kind;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads rows that come as columns: what one result is read by is made by {@link #begin}. */
final class CellReader {

    private final Kind[] kinds;

    CellReader(List<OutputColumn> columns) {
        this.kinds = columns.stream().map(OutputColumn::kind).toArray(Kind[]::new);
    }

    /**
     * How these rows are read, or nothing when columns that come as they are have not the types that the schema tells; the database may have
     * changed since it was read.
     */
    Optional<CellRows> begin(ResultSet rows) throws SQLException {
        ResultSetMetaData told = rows.getMetaData();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i].comesAsItIs() && !fits(kinds[i], told, i + 1)) {
                return Optional.empty();
            }
        }
        return Optional.of(new CellRows(kinds));
    }

    private static boolean fits(Kind kind, ResultSetMetaData told, int place) throws SQLException {
        return switch (told.getColumnType(place)) {
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> kind == Kind.WHOLE;
            case Types.BIT, Types.BOOLEAN -> kind == Kind.TRUTH;
            case Types.VARCHAR, Types.CHAR -> kind == Kind.TEXT;
            case Types.NUMERIC -> kind == Kind.DECIMAL;
            case Types.DATE -> kind == Kind.DATE;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> kind == Kind.MOMENT;
            default -> kind == Kind.UUID && told.getColumnClassName(place).equals(UUID.class.getName());
        };
    }

    /** All rows, or nothing when they are not of the types that the schema tells. */
    Optional<List<Cells>> all(ResultSet rows) throws SQLException {
        Optional<CellRows> begun = begin(rows);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        CellRows reading = begun.get();
        List<Cells> all = new ArrayList<>();
        while (rows.next()) {
            all.add(reading.row(rows));
        }
        return Optional.of(Collections.unmodifiableList(all));
    }
}
