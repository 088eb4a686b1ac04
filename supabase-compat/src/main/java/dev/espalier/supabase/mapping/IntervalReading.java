// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Intervals as PostgreSQL writes them: {@code 1 year 2 mons 3 days 04:05:06.789}. Java has no class for all of it; what the one that is
 * asked for has no place for is not dropped.
 */
final class IntervalReading {

    private static final Pattern INTERVAL = Pattern.compile("(?:([+-]?\\d+) years? ?)?(?:([+-]?\\d+) mons? ?)?"
            + "(?:([+-]?\\d+) days? ?)?(?:([+-]?)(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?))?");

    private IntervalReading() {}

    /** Hours, minutes and seconds; a day is no number of hours. */
    static Duration duration(String text) {
        Matcher parts = parts(text);
        if (!period(parts).isZero()) {
            throw new DateTimeException("a Duration has no years, months and days");
        }
        return time(parts);
    }

    /** Years, months and days. */
    static Period period(String text) {
        Matcher parts = parts(text);
        if (!time(parts).isZero()) {
            throw new DateTimeException("a Period has no hours, minutes and seconds");
        }
        return period(parts);
    }

    private static Matcher parts(String text) {
        Matcher parts = INTERVAL.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            throw new DateTimeException("not an interval as PostgreSQL writes them");
        }
        return parts;
    }

    private static Period period(Matcher parts) {
        return Period.of(whole(parts.group(1)), whole(parts.group(2)), whole(parts.group(3)));
    }

    private static int whole(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Duration time(Matcher parts) {
        if (parts.group(5) == null) {
            return Duration.ZERO;
        }
        BigDecimal seconds = new BigDecimal(parts.group(7));
        Duration time = Duration.ofHours(Long.parseLong(parts.group(5)))
                .plusMinutes(Long.parseLong(parts.group(6)))
                .plusNanos(seconds.movePointRight(9).longValueExact());
        return "-".equals(parts.group(4)) ? time.negated() : time;
    }
}
