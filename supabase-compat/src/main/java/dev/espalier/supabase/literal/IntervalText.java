// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import org.jooq.types.DayToSecond;
import org.jooq.types.Interval;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;

/** Amounts of time as PostgreSQL reads them, ISO 8601 with a sign at every part: {@code P-1DT-2H-0.5S}. */
final class IntervalText {

    private IntervalText() {}

    static String of(Duration duration) {
        return duration.toString();
    }

    static String of(Period period) {
        return period.toString();
    }

    /** jOOQ shows one sign for all parts, which PostgreSQL takes for that of the first alone. */
    static String of(Interval interval) {
        if (interval instanceof YearToMonth months) {
            return 'P' + months(months);
        }
        if (interval instanceof DayToSecond seconds) {
            return 'P' + seconds(seconds);
        }
        YearToSecond both = (YearToSecond) interval;
        return 'P' + months(both.getYearToMonth()) + seconds(both.getDayToSecond());
    }

    private static String months(YearToMonth interval) {
        int sign = interval.getSign();
        return sign * interval.getYears() + "Y" + sign * interval.getMonths() + 'M';
    }

    private static String seconds(DayToSecond interval) {
        int sign = interval.getSign();
        BigDecimal seconds = BigDecimal.valueOf(interval.getNano(), 9)
                .add(BigDecimal.valueOf(interval.getSeconds()))
                .multiply(BigDecimal.valueOf(sign));
        return sign * interval.getDays() + "DT" + sign * interval.getHours() + 'H' + sign * interval.getMinutes() + 'M'
                + seconds.toPlainString() + 'S';
    }
}
