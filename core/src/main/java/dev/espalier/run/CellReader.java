// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.sql.OutputColumn;
import dev.espalier.sql.OutputColumn.Kind;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows that come as columns. */
final class CellReader implements RowReading<List<Cell>> {

    private static final Set<Kind> COMES_AS_IT_IS = Set.of(Kind.WHOLE, Kind.TRUTH, Kind.TEXT);
    private static final int NUMBER_WIDTH = 8;

    private final Kind[] kinds;

    CellReader(List<OutputColumn> columns) {
        this.kinds = columns.stream().map(OutputColumn::kind).toArray(Kind[]::new);
    }

    /** Whether columns that come as they are have the types that the schema tells; the database may have changed since it was read. */
    boolean fits(ResultSet rows) throws SQLException {
        ResultSetMetaData told = rows.getMetaData();
        for (int i = 0; i < kinds.length; i++) {
            if (COMES_AS_IT_IS.contains(kinds[i]) && kinds[i] != kind(told.getColumnType(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static Kind kind(int type) {
        return switch (type) {
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.WHOLE;
            case Types.BIT, Types.BOOLEAN -> Kind.TRUTH;
            case Types.VARCHAR, Types.CHAR -> Kind.TEXT;
            default -> Kind.JSON;
        };
    }

    /** All rows, or nothing when they are not of the types that the schema tells. */
    Optional<List<List<Cell>>> all(ResultSet rows) throws SQLException {
        if (!fits(rows)) {
            return Optional.empty();
        }
        List<List<Cell>> all = new ArrayList<>();
        while (rows.next()) {
            all.add(row(rows));
        }
        return Optional.of(Collections.unmodifiableList(all));
    }

    @Override
    public List<Cell> row(ResultSet rows) throws SQLException {
        Cell[] cells = new Cell[kinds.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(kinds[i], i + 1, rows);
        }
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    private static Cell cell(Kind kind, int place, ResultSet rows) throws SQLException {
        switch (kind) {
            case WHOLE -> {
                long number = rows.getLong(place);
                return number == 0 && rows.wasNull() ? Cell.NULL : new Cell.Whole(number);
            }
            case TRUTH -> {
                boolean value = rows.getBoolean(place);
                return !value && rows.wasNull() ? Cell.NULL : new Cell.Truth(value);
            }
            case JSON -> {
                byte @Nullable [] json = rows.getBytes(place);
                return json == null ? Cell.NULL : JsonCell.of(json);
            }
            case TEXT, TEXT_OF_IT, DIGITS, MOMENT -> {
                @Nullable String text = rows.getString(place);
                return text == null ? Cell.NULL : TextCell.of(kind, text);
            }
        }
        throw new AssertionError(kind);
    }

    @Override
    public int width(List<Cell> row) {
        int width = 0;
        for (Cell cell : row) {
            width += width(cell);
        }
        return width;
    }

    private static int width(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text().length();
        }
        return cell instanceof Cell.Json json ? json.text().bytes().length : NUMBER_WIDTH;
    }
}
