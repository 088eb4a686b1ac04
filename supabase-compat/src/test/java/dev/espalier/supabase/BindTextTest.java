// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jooq.XML;
import org.jooq.types.DayToSecond;
import org.jooq.types.ULong;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of what jOOQ hands to a database, where it is not that of the same Java value in a chain. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BindTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(new YearToMonth(1, 2), "1 years 2 mons"),
                Arguments.of(new YearToMonth(1, 2).neg(), "-1 years -2 mons"),
                Arguments.of(new DayToSecond(1, 2, 3, 4, 5_000_000), "1 days 2 hours 3 mins 4.005000000 secs"),
                Arguments.of(new DayToSecond(0, 0, 0, 0, 5).neg(), "0 days 0 hours 0 mins -0.000000005 secs"),
                Arguments.of(
                        new YearToSecond(new YearToMonth(0, 1), new DayToSecond(3).neg()),
                        "0 years 1 mons -3 days 0 hours 0 mins -0.000000000 secs"),
                Arguments.of(ULong.valueOf("18446744073709551615"), "18446744073709551615"),
                Arguments.of(XML.valueOf("<a b='?'/>"), "<a b='?'/>"),
                Arguments.of(Timestamp.valueOf("2025-06-01 12:30:15.5"), "2025-06-01T12:30:15.500"),
                Arguments.of(new String[] {"a,b", null, ""}, "{\"a,b\",NULL,\"\"}"),
                Arguments.of(new Integer[][] {{1, null}, {2, 3}}, "{{1,NULL},{2,3}}"),
                Arguments.of(new JSONB[] {JSONB.valueOf("{\"a\": 1}")}, "{\"{\\\"a\\\": 1}\"}"),
                Arguments.of(new byte[][] {{1}, {}}, "{\"\\\\x01\",\"\\\\x\"}"),
                Arguments.of(Arrays.asList(new YearToMonth(1), null), "{1 years 0 mons,NULL}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("texts")
    void each_has_the_text_that_PostgreSQL_reads(Object value, String text) {
        assertThat(BindText.of(value)).isEqualTo(text);
    }
}
