// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Locale;

/** Dates and times as PostgreSQL reads them: ISO 8601, with the offset where there is one, years before 1 counted backwards. */
final class DateText {

    private DateText() {}

    static String of(Date date) {
        if (date instanceof java.sql.Date day) {
            return of(day.toLocalDate());
        }
        return date instanceof java.sql.Time time ? of(time.toLocalTime()) : of(date.toInstant());
    }

    static String of(TemporalAccessor moment) {
        if (moment instanceof Instant instant) {
            return of(instant.atOffset(ZoneOffset.UTC));
        }
        if (moment instanceof ZonedDateTime zoned) {
            return of(zoned.toOffsetDateTime());
        }
        return moment.isSupported(ChronoField.YEAR)
                ? dated(moment.get(ChronoField.YEAR), moment.toString())
                : moment.toString();
    }

    /** Java writes years past 9999 with a plus and 44 BC as {@code -0043}; PostgreSQL wants neither. */
    private static String dated(int year, String iso) {
        if (year > 9_999) {
            return iso.substring(1);
        }
        if (year > 0) {
            return iso;
        }
        String afterYear = iso.substring(iso.indexOf('-', 1));
        return String.format(Locale.ROOT, "%04d%s BC", 1 - year, afterYear);
    }
}
