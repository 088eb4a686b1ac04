// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.sql.OutputColumn.Kind;

/** A text of PostgreSQL's as the cell that it would be in JSON. */
final class TextCell {

    private static final String ERA = " BC";
    private static final int HOURS_OFF = 3;

    private TextCell() {}

    static Cell of(Kind kind, String text) {
        return switch (kind) {
            case DIGITS -> isNumber(text) ? new Cell.Digits(text) : new Cell.Text(text);
            case MOMENT -> new Cell.Text(moment(text));
            default -> new Cell.Text(text);
        };
    }

    /** {@code NaN} and the infinities are texts in JSON. */
    private static boolean isNumber(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    /**
     * {@code 2025-01-31 10:00:00+00} is {@code 2025-01-31T10:00:00+00:00} in JSON; {@code BC} at the end stays, and an infinity is the same in both.
     */
    private static String moment(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return text;
        }
        int end = text.endsWith(ERA) ? text.length() - ERA.length() : text.length();
        char sign = text.charAt(end - HOURS_OFF);
        String minutes = sign == '+' || sign == '-' ? ":00" : "";
        return new StringBuilder(text.length() + minutes.length())
                .append(text)
                .insert(end, minutes)
                .replace(blank, blank + 1, "T")
                .toString();
    }
}
