// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as PostgreSQL writes them, in JSON and in ranges: {@code 2025-01-31T10:00:00+00:00}, {@code 10:00:00+00},
 * {@code 12025-01-02}, {@code 0044-03-15 BC}.
 */
final class MomentReading {

    private static final Pattern DATED = Pattern.compile("(\\d{4,7})(-\\d\\d-\\d\\d)(?:[ T]([\\d:.+-]+))?( BC)?");
    private static final Pattern HOURS_OFF = Pattern.compile("(.+[+-]\\d\\d)");

    private MomentReading() {}

    static LocalDate date(String text) {
        return CommonMoment.date(text).orElseGet(() -> LocalDate.parse(iso(text)));
    }

    static LocalDateTime timestamp(String text) {
        return CommonMoment.timestamp(text).orElseGet(() -> LocalDateTime.parse(iso(text)));
    }

    static OffsetDateTime moment(String text) {
        return CommonMoment.moment(text).orElseGet(() -> OffsetDateTime.parse(iso(text)));
    }

    static LocalTime time(String text) {
        return LocalTime.parse(bounded(text));
    }

    static OffsetTime offsetTime(String text) {
        return OffsetTime.parse(withMinutes(bounded(text)));
    }

    private static String iso(String text) {
        Matcher dated = DATED.matcher(text);
        if (!dated.matches()) {
            return finite(text);
        }
        int year = Integer.parseInt(dated.group(1));
        String time = dated.group(3) == null ? "" : 'T' + withMinutes(dated.group(3));
        return year(dated.group(4) == null ? year : 1 - year) + dated.group(2) + time;
    }

    private static String year(int year) {
        return year > 9_999 ? "+" + year : String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }

    /** {@code 10:00:00+00} has an offset of hours alone, which Java does not read. */
    private static String withMinutes(String time) {
        return HOURS_OFF.matcher(time).matches() ? time + ":00" : time;
    }

    private static String finite(String text) {
        if (text.equals("infinity") || text.equals("-infinity")) {
            throw new DateTimeException("Java has no " + text + " among its dates; read it as text");
        }
        return text;
    }

    private static String bounded(String text) {
        if (text.startsWith("24:")) {
            throw new DateTimeException("Java's day ends before 24:00; read it as text");
        }
        return text;
    }
}
