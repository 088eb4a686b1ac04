// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.run.Cells.Digits;
import dev.espalier.sql.OutputColumn.Kind;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one result that come as columns. */
final class CellRows implements RowReading<Cells> {

    private static final int VALUE_WIDTH = 8;

    private final Kind[] kinds;
    private final @Nullable MomentReader[] moments;

    CellRows(Kind[] kinds) {
        this.kinds = kinds;
        this.moments = new MomentReader[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            moments[i] = kinds[i] == Kind.MOMENT ? new MomentReader() : null;
        }
    }

    @Override
    public Cells row(ResultSet rows) throws SQLException {
        @Nullable Object[] values = new Object[kinds.length];
        for (int i = 0; i < values.length; i++) {
            @Nullable MomentReader moment = moments[i];
            values[i] = moment == null ? value(kinds[i], rows, i + 1) : moment.value(rows, i + 1);
        }
        return new Cells(values);
    }

    private static @Nullable Object value(Kind kind, ResultSet rows, int place) throws SQLException {
        return switch (kind) {
            case WHOLE -> whole(rows, place);
            case TRUTH -> truth(rows, place);
            case DECIMAL -> decimal(rows, place);
            case UUID -> rows.getObject(place, UUID.class);
            case DATE -> date(rows, place);
            case JSON -> json(rows, place);
            case DIGITS -> digits(rows.getString(place));
            case MOMENT_TEXT -> moment(rows.getString(place));
            case TEXT, TEXT_OF_IT, MOMENT -> rows.getString(place);
        };
    }

    private static @Nullable Object whole(ResultSet rows, int place) throws SQLException {
        long number = rows.getLong(place);
        return number == 0 && rows.wasNull() ? null : (Object) number;
    }

    private static @Nullable Object truth(ResultSet rows, int place) throws SQLException {
        boolean value = rows.getBoolean(place);
        return !value && rows.wasNull() ? null : (Object) value;
    }

    /** {@code NaN} and the infinities, which no decimal of Java is, are texts in JSON. */
    private static @Nullable Object decimal(ResultSet rows, int place) throws SQLException {
        try {
            @Nullable BigDecimal decimal = rows.getBigDecimal(place);
            return decimal == null || decimal.scale() >= 0 ? decimal : decimal.setScale(0);
        } catch (SQLException e) {
            double number = rows.getDouble(place);
            if (Double.isFinite(number)) {
                throw e;
            }
            return Double.toString(number);
        }
    }

    /** The driver finds no leap day before Christ; such a text is the same in JSON. */
    private static @Nullable Object date(ResultSet rows, int place) throws SQLException {
        try {
            @Nullable LocalDate date = rows.getObject(place, LocalDate.class);
            return LocalDate.MAX.equals(date) || LocalDate.MIN.equals(date) ? rows.getString(place) : date;
        } catch (DateTimeException e) {
            return rows.getString(place);
        }
    }

    private static @Nullable Object json(ResultSet rows, int place) throws SQLException {
        byte @Nullable [] json = rows.getBytes(place);
        return json == null ? null : JsonValue.of(json);
    }

    private static @Nullable Object digits(@Nullable String text) {
        return text != null && isNumber(text) ? new Digits(text) : text;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static @Nullable Object moment(@Nullable String text) {
        return text == null ? null : MomentText.ofText(text);
    }

    @Override
    public int width(Cells row) {
        int width = 0;
        for (int i = 0; i < row.size(); i++) {
            width += widthOf(row.value(i));
        }
        return width;
    }

    private static int widthOf(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        return value instanceof Utf8 json ? json.bytes().length : VALUE_WIDTH;
    }
}
