// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads a column of dates with times, of a session whose zone is UTC. Whether they have an offset, the first of them tells: the driver
 * knows one name for both types.
 */
final class MomentReader {

    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";

    /** What is known of a column. */
    private enum Form {
        /** It had nothing but NULL. */
        UNKNOWN,
        /** {@code timestamptz}. */
        WITH_OFFSET,
        /** {@code timestamp}. */
        WITHOUT
    }

    private Form form = Form.UNKNOWN;

    /**
     * {@code null}, a moment in UTC, one without an offset, or a text: of an infinity, and of a leap day before Christ, which the driver does
     * not find.
     */
    @Nullable
    Object value(ResultSet rows, int place) throws SQLException {
        if (form == Form.UNKNOWN) {
            @Nullable String text = rows.getString(place);
            if (text == null) {
                return null;
            }
            form = form(text, rows, place);
        }
        try {
            return form == Form.WITH_OFFSET ? moment(rows, place) : local(rows, place);
        } catch (DateTimeException e) {
            return MomentText.ofText(rows.getString(place));
        }
    }

    /** The driver calls some of the first moments that there are minus infinity, which has no offset to be seen. */
    private static Form form(String text, ResultSet rows, int place) {
        int time = text.indexOf(' ');
        if (time < 0) {
            return isLocal(rows, place) ? Form.WITHOUT : Form.WITH_OFFSET;
        }
        return text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0 ? Form.WITH_OFFSET : Form.WITHOUT;
    }

    /** The driver refuses to read what has an offset as what has none. */
    private static boolean isLocal(ResultSet rows, int place) {
        try {
            return rows.getObject(place, LocalDateTime.class) != null;
        } catch (SQLException e) {
            return false;
        }
    }

    private static @Nullable Object moment(ResultSet rows, int place) throws SQLException {
        @Nullable OffsetDateTime moment = rows.getObject(place, OffsetDateTime.class);
        if (moment == null) {
            return null;
        }
        if (moment.equals(OffsetDateTime.MAX)) {
            return INFINITY;
        }
        return moment.equals(OffsetDateTime.MIN) ? MINUS_INFINITY : moment.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static @Nullable Object local(ResultSet rows, int place) throws SQLException {
        @Nullable LocalDateTime moment = rows.getObject(place, LocalDateTime.class);
        if (moment == null) {
            return null;
        }
        if (moment.equals(LocalDateTime.MAX)) {
            return INFINITY;
        }
        return moment.equals(LocalDateTime.MIN) ? MINUS_INFINITY : moment;
    }
}
