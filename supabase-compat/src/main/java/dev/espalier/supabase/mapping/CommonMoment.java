// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The one form that nearly all dates and times have, read digit by digit: {@code 2025-01-31}, {@code 2025-01-31T10:00:00.123456},
 * {@code 2025-01-31T10:00:00+00:00}. Whatever has another form, or is no date, is nothing here.
 */
final class CommonMoment {

    private static final int NONE = -1;
    private static final int DATE = 10;
    private static final int SECONDS = 19;
    private static final int OFFSET = 6;
    private static final int NANOS = 9;

    private final String text;

    private CommonMoment(String text) {
        this.text = text;
    }

    static Optional<LocalDate> date(String text) {
        return text.length() == DATE ? new CommonMoment(text).date() : Optional.empty();
    }

    static Optional<LocalDateTime> timestamp(String text) {
        return new CommonMoment(text).timestamp(text.length());
    }

    static Optional<OffsetDateTime> moment(String text) {
        CommonMoment common = new CommonMoment(text);
        int end = text.length() - OFFSET;
        return common.offset(end).flatMap(offset -> common.timestamp(end).map(time -> time.atOffset(offset)));
    }

    private Optional<LocalDate> date() {
        int year = number(0, 4);
        int month = number(5, 7);
        int day = number(8, DATE);
        boolean is = year > 0 && is(4, '-') && month > 0 && month <= 12 && is(7, '-') && day > 0;
        return is && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private Optional<LocalDateTime> timestamp(int end) {
        if (end < SECONDS || !is(DATE, 'T')) {
            return Optional.empty();
        }
        return time(end).flatMap(time -> date().map(date -> date.atTime(time)));
    }

    private Optional<LocalTime> time(int end) {
        int hour = number(11, 13);
        int minute = number(14, 16);
        int second = number(17, SECONDS);
        int nano = nano(end);
        boolean is = hour >= 0 && hour < 24 && is(13, ':') && minute >= 0 && minute < 60 && is(16, ':');
        return is && second >= 0 && second < 60 && nano >= 0
                ? Optional.of(LocalTime.of(hour, minute, second, nano))
                : Optional.empty();
    }

    private int nano(int end) {
        int digits = end - SECONDS - 1;
        if (digits < 0) {
            return 0;
        }
        int number = is(SECONDS, '.') && digits > 0 && digits <= NANOS ? number(SECONDS + 1, end) : NONE;
        for (int i = digits; i < NANOS && number >= 0; i++) {
            number *= 10;
        }
        return number;
    }

    private Optional<ZoneOffset> offset(int start) {
        if (start < SECONDS) {
            return Optional.empty();
        }
        int hours = number(start + 1, start + 3);
        int minutes = number(start + 4, start + OFFSET);
        boolean east = is(start, '+');
        boolean is = (east || is(start, '-')) && hours >= 0 && hours < 18 && is(start + 3, ':');
        return is && minutes >= 0 && minutes < 60
                ? Optional.of(ZoneOffset.ofTotalSeconds((east ? 60 : -60) * (hours * 60 + minutes)))
                : Optional.empty();
    }

    private boolean is(int index, char c) {
        return text.charAt(index) == c;
    }

    /** The number of these digits, at most nine of them. */
    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
