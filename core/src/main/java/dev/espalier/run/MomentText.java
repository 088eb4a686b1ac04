// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Dates and times as PostgreSQL writes them in JSON: {@code 2025-01-31T10:00:00.5+00:00}, {@code 0044-03-15T12:00:00 BC}. */
final class MomentText {

    private static final String ERA = " BC";
    private static final int HOURS_OFF = 3;

    private static final int LENGTH = 40;
    private static final int TEN = 10;
    private static final int YEAR_DIGITS = 4;
    private static final int MICRO_DIGITS = 6;
    private static final int NANOS = 1_000;

    private MomentText() {}

    /** A moment in UTC. */
    static String of(OffsetDateTime moment) {
        return of(moment.toLocalDateTime(), "+00:00");
    }

    static String of(LocalDateTime moment) {
        return of(moment, "");
    }

    private static String of(LocalDateTime moment, String offset) {
        StringBuilder text = new StringBuilder(LENGTH);
        date(moment.toLocalDate(), text);
        padded(moment.getHour(), 2, text.append('T'));
        padded(moment.getMinute(), 2, text.append(':'));
        padded(moment.getSecond(), 2, text.append(':'));
        fraction(moment.getNano() / NANOS, text);
        return text.append(offset).append(era(moment.getYear())).toString();
    }

    static String of(LocalDate date) {
        StringBuilder text = new StringBuilder(LENGTH);
        date(date, text);
        return text.append(era(date.getYear())).toString();
    }

    private static void date(LocalDate date, StringBuilder text) {
        int year = date.getYear();
        padded(year > 0 ? year : 1 - year, YEAR_DIGITS, text);
        padded(date.getMonthValue(), 2, text.append('-'));
        padded(date.getDayOfMonth(), 2, text.append('-'));
    }

    private static String era(int year) {
        return year > 0 ? "" : ERA;
    }

    private static void fraction(int micros, StringBuilder text) {
        if (micros == 0) {
            return;
        }
        int digits = MICRO_DIGITS;
        int left = micros;
        while (left % TEN == 0) {
            left /= TEN;
            digits--;
        }
        padded(left, digits, text.append('.'));
    }

    private static void padded(int number, int digits, StringBuilder text) {
        String told = Integer.toString(number);
        text.append("0".repeat(Math.max(0, digits - told.length()))).append(told);
    }

    /**
     * {@code 2025-01-31 10:00:00+00} is {@code 2025-01-31T10:00:00+00:00} in JSON; {@code BC} at the end stays, and an infinity is the same in both.
     */
    static String ofText(String text) {
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
