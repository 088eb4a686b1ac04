// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Dates and times as PostgreSQL reads them: ISO 8601, with the offset where there is one, years before 1 counted backwards. */
final class DateText {

    private static final Set<Class<?>> WITHOUT_DATE =
            Set.of(LocalTime.class, OffsetTime.class, Year.class, YearMonth.class);

    /** With seconds even where they are zero, which Java itself leaves out: other readers of a JSON column want them. */
    private static final Map<Class<?>, DateTimeFormatter> WITH_SECONDS = Map.of(
            LocalTime.class, DateTimeFormatter.ISO_LOCAL_TIME,
            OffsetTime.class, DateTimeFormatter.ISO_OFFSET_TIME,
            LocalDateTime.class, DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            OffsetDateTime.class, DateTimeFormatter.ISO_OFFSET_DATE_TIME);

    /** PostgreSQL knows no zone that is sixteen hours or more away. */
    private static final int FARTHEST = 16 * 60 * 60;

    private DateText() {}

    /** A timestamp comes with its offset: a column without one keeps its wall clock, a column with one its moment. */
    static String of(Date date) {
        if (date instanceof java.sql.Date day) {
            return of(day.toLocalDate());
        }
        if (date instanceof java.sql.Time time) {
            return of(time.toLocalTime());
        }
        Instant moment = date.toInstant();
        return date instanceof Timestamp ? of(moment.atZone(ZoneId.systemDefault())) : of(moment);
    }

    static String of(TemporalAccessor moment) {
        if (moment instanceof Instant instant) {
            return of(instant.atOffset(ZoneOffset.UTC));
        }
        if (moment instanceof ZonedDateTime zoned) {
            return of(zoned.toOffsetDateTime());
        }
        if (moment instanceof OffsetDateTime time && Math.abs(time.getOffset().getTotalSeconds()) >= FARTHEST) {
            return of(time.withOffsetSameInstant(ZoneOffset.UTC));
        }
        return WITHOUT_DATE.contains(moment.getClass())
                ? iso(moment)
                : dated(moment.get(ChronoField.YEAR), iso(moment));
    }

    private static String iso(TemporalAccessor moment) {
        DateTimeFormatter formatter = WITH_SECONDS.get(moment.getClass());
        return formatter == null ? moment.toString() : formatter.format(moment);
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
