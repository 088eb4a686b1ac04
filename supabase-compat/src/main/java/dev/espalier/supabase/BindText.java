// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.XML;
import org.jooq.types.DayToSecond;
import org.jooq.types.UNumber;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.jspecify.annotations.Nullable;

/** What jOOQ hands to a database, as the text that PostgreSQL's input function for its type reads. */
final class BindText {

    private BindText() {}

    static String of(Object value) {
        if (ValueText.isList(value)) {
            return ArrayText.of(texts(ValueText.list(value)));
        }
        if (value instanceof YearToSecond interval) {
            return months(interval.getYearToMonth()) + " " + seconds(interval.getDayToSecond());
        }
        if (value instanceof YearToMonth interval) {
            return months(interval);
        }
        if (value instanceof DayToSecond interval) {
            return seconds(interval);
        }
        if (value instanceof Timestamp timestamp) {
            return DateText.of(timestamp.toLocalDateTime());
        }
        return value instanceof XML xml
                ? xml.data()
                : value instanceof UNumber number ? number.toString() : ValueText.of(value);
    }

    private static Collection<?> texts(Collection<?> elements) {
        return elements.stream().map(BindText::element).collect(Collectors.toList());
    }

    private static @Nullable Object element(@Nullable Object element) {
        return element == null ? null : ValueText.isList(element) ? texts(ValueText.list(element)) : of(element);
    }

    /** Each unit has its own sign: PostgreSQL reads a sign before several as that of the first or of all, as it is set. */
    private static String months(YearToMonth interval) {
        int sign = interval.getSign();
        return sign * interval.getYears() + " years " + sign * interval.getMonths() + " mons";
    }

    private static String seconds(DayToSecond interval) {
        int sign = interval.getSign();
        return String.format(
                Locale.ROOT,
                "%d days %d hours %d mins %s%d.%09d secs",
                sign * interval.getDays(),
                sign * interval.getHours(),
                sign * interval.getMinutes(),
                sign < 0 ? "-" : "",
                interval.getSeconds(),
                interval.getNano());
    }
}
