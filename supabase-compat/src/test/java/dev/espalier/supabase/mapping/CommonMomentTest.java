// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read digit by digit is what Java's own parser reads; what Java refuses is never read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommonMomentTest {

    private static final String CHARACTERS = "0123456789-:.T+ Z/٣";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-31T10:00:00+00:00",
                "2024-02-29T23:59:59.123456+05:30",
                "0001-01-01T00:00:00.1-17:59",
                "9999-12-31T00:00:00.123456789+00:00"
            })
    void what_is_common_is_read_as_Java_reads_it(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        assertThat(CommonMoment.moment(text)).contains(moment);
        assertThat(CommonMoment.timestamp(text.substring(0, text.length() - 6))).contains(moment.toLocalDateTime());
        assertThat(CommonMoment.date(text.substring(0, 10))).contains(moment.toLocalDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "infinity",
                "2025-02-29",
                "2025-00-10",
                "2025-01-00",
                "0000-01-01",
                "12025-01-02",
                "0044-03-15 BC",
                "2025-01-31 10:00:00",
                "2025-01-31T24:00:00",
                "2025-01-31T10:00:00.",
                "2025-01-31T10:00:00.1234567890",
                "2025-01-31T10:00:00+00",
                "2025-01-31T10:00+00:00",
                "2025-01-31T10:00:00+19:00",
                "2025-01-31T10:00:00+00:00:01"
            })
    void what_is_not_is_nothing(String text) {
        assertThat(CommonMoment.date(text)).isEmpty();
        assertThat(CommonMoment.timestamp(text)).isEmpty();
        assertThat(CommonMoment.moment(text)).isEmpty();
    }

    @Test
    void whatever_becomes_of_a_text_it_is_read_as_Java_does_or_not_at_all() {
        Random random = new Random(14);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = spoiled("2024-02-29T23:59:59.123+05:30", random);
            read += agrees(CommonMoment.moment(text), OffsetDateTime::parse, text);
            read += agrees(CommonMoment.timestamp(text), LocalDateTime::parse, text);
            read += agrees(CommonMoment.date(text), LocalDate::parse, text);
        }
        assertThat(read).isGreaterThan(10_000);
    }

    private static <T> int agrees(Optional<T> common, Function<String, T> parser, String text) {
        common.ifPresent(value -> assertThat(parsed(parser, text)).as(text).contains(value));
        return common.isPresent() ? 1 : 0;
    }

    private static <T> Stream<T> parsed(Function<String, T> parser, String text) {
        try {
            return Stream.of(parser.apply(text));
        } catch (DateTimeException refused) {
            return Stream.empty();
        }
    }

    /** Cut at its end and changed in one or two places. */
    private static String spoiled(String text, Random random) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            spoiled.setCharAt(random.nextInt(text.length()), CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        int[] ends = {10, 19, 23, text.length()};
        spoiled.setLength(random.nextBoolean() ? ends[random.nextInt(ends.length)] : random.nextInt(text.length()));
        return spoiled.toString();
    }
}
