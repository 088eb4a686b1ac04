// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.fixtures.shop.api.enums.OrderStatus;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.JSONB;
import org.jooq.XML;
import org.jooq.types.DayToSecond;
import org.jooq.types.UInteger;
import org.jooq.types.ULong;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of Java value has one text, and PostgreSQL reads it as that value. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(value = Fixture.SALON, sharing = Sharing.CLONE_PER_CLASS)
class ValueTextTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000002");

    @BeforeAll
    static void make_a_range_of_texts(DataSource salon) throws SQLException {
        try (Connection connection = salon.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create type public.words as range (subtype = text, collation = \"C\")");
        }
    }

    /** Value, its text, a type of PostgreSQL, and what PostgreSQL shows of it. */
    static Stream<Arguments> values() {
        return Stream.of(
                value("O'Neil \"Q\"", "O'Neil \"Q\"", "text", "O'Neil \"Q\""),
                value('x', "x", "text", "x"),
                value(8, "8", "int", "8"),
                value((short) -8, "-8", "smallint", "-8"),
                value(9_007_199_254_740_993L, "9007199254740993", "bigint", "9007199254740993"),
                value(
                        new BigInteger("12345678901234567890"),
                        "12345678901234567890",
                        "numeric",
                        "12345678901234567890"),
                value(new BigDecimal("1E+3"), "1000", "int", "1000"),
                value(new BigDecimal("12.50"), "12.50", "numeric", "12.50"),
                value(new BigDecimal("1E-20"), "0.00000000000000000001", "numeric", "0.00000000000000000001"),
                value(9.99, "9.99", "numeric", "9.99"),
                value(9.99f, "9.99", "numeric", "9.99"),
                value(1.0, "1", "int", "1"),
                value(-0.0, "-0", "float8", "-0"),
                value(-0.0f, "-0", "int", "0"),
                value(1e7, "10000000", "int", "10000000"),
                value(1e300, "1.0E300", "float8", "1e+300"),
                value(Double.NaN, "NaN", "float8", "NaN"),
                value(Double.NEGATIVE_INFINITY, "-Infinity", "float8", "-Infinity"),
                value(true, "true", "bool", "true"),
                value(ID, ID.toString(), "uuid", ID.toString()),
                value(TimeUnit.DAYS, "DAYS", "text", "DAYS"),
                value(LocalDate.of(2025, 11, 19), "2025-11-19", "date", "2025-11-19"),
                value(LocalDate.of(12_025, 1, 2), "12025-01-02", "date", "12025-01-02"),
                value(LocalDate.of(-43, 3, 15), "0044-03-15 BC", "date", "0044-03-15 BC"),
                value(LocalTime.of(9, 30), "09:30:00", "time", "09:30:00"),
                value(LocalDateTime.of(2025, 11, 19, 9, 30), "2025-11-19T09:30:00", "timestamp", "2025-11-19 09:30:00"),
                value(
                        OffsetDateTime.parse("2025-11-19T09:30:00+03:00"),
                        "2025-11-19T09:30:00+03:00",
                        "timestamptz",
                        "2025-11-19 06:30:00+00"),
                value(
                        ZonedDateTime.parse("2025-11-19T09:30:00+03:00[Europe/Moscow]"),
                        "2025-11-19T09:30:00+03:00",
                        "timestamptz",
                        "2025-11-19 06:30:00+00"),
                value(
                        Instant.parse("2025-11-19T06:30:00.123456Z"),
                        "2025-11-19T06:30:00.123456Z",
                        "timestamptz",
                        "2025-11-19 06:30:00.123456+00"),
                value(
                        Date.from(Instant.parse("2025-11-19T06:30:00Z")),
                        "2025-11-19T06:30:00Z",
                        "timestamptz",
                        "2025-11-19 06:30:00+00"),
                value(java.sql.Date.valueOf("2025-11-19"), "2025-11-19", "date", "2025-11-19"),
                value(java.sql.Time.valueOf("09:30:00"), "09:30:00", "time", "09:30:00"),
                value(Duration.ofMinutes(-90), "PT-1H-30M", "interval", "-01:30:00"),
                value(new byte[] {(byte) 0xde, 0, 0x0f}, "\\xde000f", "bytea", "\\xde000f"),
                value(Json.of("{\"a\": 1.50}"), "{\"a\": 1.50}", "jsonb", "{\"a\": 1.50}"),
                value(JSONB.valueOf("[1]"), "[1]", "jsonb", "[1]"),
                value(JsonNodeFactory.instance.objectNode().put("a", "b"), "{\"a\":\"b\"}", "jsonb", "{\"a\": \"b\"}"),
                value(List.of(), "{}", "text[]", "{}"),
                value(List.of("vip", "борода", "a b"), "{vip,борода,a b}", "text[]", "{vip,борода,\"a b\"}"),
                value(
                        List.of("", "null", " x", "a,b", "{c}", "d\"e", "f\\g"),
                        "{\"\",\"null\",\" x\",\"a,b\",\"{c}\",\"d\\\"e\",\"f\\\\g\"}",
                        "text[]",
                        "{\"\",\"null\",\" x\",\"a,b\",\"{c}\",\"d\\\"e\",\"f\\\\g\"}"),
                value(Arrays.asList("a", null), "{a,NULL}", "text[]", "{a,NULL}"),
                value(List.of(List.of(1, 2), List.of(3, 4)), "{{1,2},{3,4}}", "int[]", "{{1,2},{3,4}}"),
                value(new int[] {3, 42}, "{3,42}", "int[]", "{3,42}"),
                value(new String[] {"a"}, "{a}", "text[]", "{a}"),
                value(List.of(new byte[] {1}), "{\"\\\\x01\"}", "bytea[]", "{\"\\\\x01\"}"));
    }

    /** The same for values that come less often. */
    static Stream<Arguments> rarer() throws UnknownHostException {
        byte[] loopback = new byte[16];
        loopback[15] = 1;
        return Stream.of(
                value(UInteger.valueOf(4_294_967_295L), "4294967295", "oid", "4294967295"),
                value(ULong.valueOf("18446744073709551615"), "18446744073709551615", "numeric", "18446744073709551615"),
                value(new BigDecimal("1E+2000"), "1E+2000", "numeric", "1" + "0".repeat(2_000)),
                value(Double.MIN_VALUE, "4.9E-324", "float8", "5e-324"),
                value(Long.MIN_VALUE, "-9223372036854775808", "bigint", "-9223372036854775808"),
                value("", "", "text", ""),
                value("null", "null", "text", "null"),
                value("{a,\"b\\", "{a,\"b\\", "text", "{a,\"b\\"),
                value("😀 \t\n", "😀 \t\n", "text", "😀 \t\n"),
                value(LocalDate.of(5_874_897, 12, 31), "5874897-12-31", "date", "5874897-12-31"),
                value(LocalDate.of(0, 2, 29), "0001-02-29 BC", "date", "0001-02-29 BC"),
                value(
                        LocalDateTime.of(-43, 3, 15, 10, 0),
                        "0044-03-15T10:00:00 BC",
                        "timestamp",
                        "0044-03-15 10:00:00 BC"),
                value(
                        OffsetDateTime.parse("-0043-03-15T10:00:00+01:00"),
                        "0044-03-15T10:00:00+01:00 BC",
                        "timestamptz",
                        "0044-03-15 09:00:00+00 BC"),
                value(
                        OffsetDateTime.parse("2025-11-19T09:30:00+18:00"),
                        "2025-11-18T15:30:00Z",
                        "timestamptz",
                        "2025-11-18 15:30:00+00"),
                value(
                        OffsetDateTime.parse("1900-01-01T00:00:00+00:19:32"),
                        "1900-01-01T00:00:00+00:19:32",
                        "timestamptz",
                        "1899-12-31 23:40:28+00"),
                value(OffsetTime.parse("10:00:00.5-03:30"), "10:00:00.5-03:30", "timetz", "10:00:00.5-03:30"),
                value(Year.of(2025), "2025", "smallint", "2025"),
                value(YearMonth.of(2025, 11), "2025-11", "text", "2025-11"),
                value(ZoneId.of("Europe/Moscow"), "Europe/Moscow", "text", "Europe/Moscow"),
                value(Duration.ofMillis(-500), "PT-0.5S", "interval", "-00:00:00.5"),
                value(Duration.ofHours(100).plusNanos(1_000), "PT100H0.000001S", "interval", "100:00:00.000001"),
                value(Period.of(1, -2, 3), "P1Y-2M3D", "interval", "10 mons 3 days"),
                value(new YearToMonth(1, 2).neg(), "P-1Y-2M", "interval", "-1 years -2 mons"),
                value(
                        new DayToSecond(1, 2, 3, 4, 500_000_000).neg(),
                        "P-1DT-2H-3M-4.500000000S",
                        "interval",
                        "-1 days -02:03:04.5"),
                value(
                        new YearToSecond(new YearToMonth(1, 2), new DayToSecond(3, 4)),
                        "P1Y2M3DT4H0M0.000000000S",
                        "interval",
                        "1 year 2 mons 3 days 04:00:00"),
                value(
                        InetAddress.getByAddress(new byte[] {(byte) 192, (byte) 168, 1, 7}),
                        "192.168.1.7",
                        "inet",
                        "192.168.1.7/32"),
                value(InetAddress.getByAddress(loopback), "0:0:0:0:0:0:0:1", "inet", "::1/128"),
                value(
                        URI.create("https://example.com/?a=b,c"),
                        "https://example.com/?a=b,c",
                        "text",
                        "https://example.com/?a=b,c"),
                value(XML.valueOf("<a/>"), "<a/>", "xml", "<a/>"),
                value(OrderStatus.paid, "paid", "text", "paid"),
                value(Map.of("k", List.of(1.5)), "{\"k\":[1.5]}", "jsonb", "{\"k\": [1.5]}"),
                value(
                        List.of(Json.of("{\"a\":[1,2]}"), Json.of("null")),
                        "{\"{\\\"a\\\":[1,2]}\",\"null\"}",
                        "json[]",
                        "{\"{\\\"a\\\":[1,2]}\",\"null\"}"),
                value(new byte[][] {{1}, {}}, "{\"\\\\x01\",\"\\\\x\"}", "bytea[]", "{\"\\\\x01\",\"\\\\x\"}"),
                value(new int[][] {{1, 2}, {3, 4}}, "{{1,2},{3,4}}", "int[]", "{{1,2},{3,4}}"),
                value(
                        List.of(OffsetDateTime.parse("2025-11-19T09:30:00Z")),
                        "{2025-11-19T09:30:00Z}",
                        "timestamptz[]",
                        "{\"2025-11-19 09:30:00+00\"}"),
                value(List.of(true, false), "{true,false}", "bool[]", "{t,f}"),
                value(List.of(Double.NaN, -0.0), "{NaN,-0}", "float8[]", "{NaN,-0}"),
                value(List.of(LocalDate.of(-43, 3, 15)), "{0044-03-15 BC}", "date[]", "{\"0044-03-15 BC\"}"),
                value(
                        List.of("\u000b", "\u00a0x", "NULL", "Null"),
                        "{\"\u000b\",\u00a0x,\"NULL\",\"Null\"}",
                        "text[]",
                        "{\"\u000b\",\u00a0x,\"NULL\",\"Null\"}"));
    }

    static Stream<Arguments> ranges() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        return Stream.of(
                value(Range.closedOpen(1, 5), "[1,5)", "int4range", "[1,5)"),
                value(Range.closed(1, 5), "[1,5]", "int4range", "[1,6)"),
                value(Range.open(1.5, 2.5), "(1.5,2.5)", "numrange", "(1.5,2.5)"),
                value(
                        Range.openClosed(day, day.plusDays(1)),
                        "(2025-01-01,2025-01-02]",
                        "daterange",
                        "[2025-01-02,2025-01-03)"),
                value(Range.atLeast(1L), "[1,)", "int8range", "[1,)"),
                value(Range.greaterThan(1L), "(1,)", "int8range", "[2,)"),
                value(Range.atMost(new BigDecimal("1.50")), "(,1.50]", "numrange", "(,1.50]"),
                value(Range.lessThan(1), "(,1)", "int4range", "(,1)"),
                value(Range.all(), "(,)", "int4range", "(,)"),
                value(Range.empty(), "empty", "int4range", "empty"),
                value(
                        Range.atLeast(LocalDateTime.of(-43, 3, 15, 10, 0)),
                        "[\"0044-03-15T10:00:00 BC\",)",
                        "tsrange",
                        "[\"0044-03-15 10:00:00 BC\",)"),
                value(
                        Range.closed("", "a\"b\\,]) "),
                        "[\"\",\"a\\\"b\\\\,]) \"]",
                        "public.words",
                        "[\"\",\"a\"\"b\\\\,]) \"]"),
                value(
                        List.of(Range.closedOpen(1, 5), Range.empty()),
                        "{\"[1,5)\",empty}",
                        "int4range[]",
                        "{\"[1,5)\",empty}"));
    }

    private static Arguments value(Object value, String text, String type, String shown) {
        return Arguments.of(value, text, type, shown);
    }

    @ParameterizedTest
    @MethodSource({"values", "rarer", "ranges"})
    void a_value_has_one_text(Object value, String text, String type, String shown) {
        assertThat(ValueText.of(value)).as("%s shown as %s", type, shown).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource({"values", "rarer", "ranges"})
    void PostgreSQL_reads_it_as_the_value(Object value, String text, String type, String shown, DataSource salon)
            throws SQLException {
        try (Connection connection = salon.getConnection();
                PreparedStatement select = connection.prepareStatement("select (?::" + type + ")::text")) {
            select.setObject(1, ValueText.of(value), Types.OTHER);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).as(text).isEqualTo(shown);
            }
        }
    }

    @Test
    void a_value_without_a_text_is_refused() {
        for (Object value : List.of(new Object(), Optional.of(1), new Thread())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ValueText.of(value))
                    .withMessageContaining(value.getClass().getName());
        }
    }

    @Test
    void a_moment_or_an_amount_of_another_calendar_is_refused() {
        for (Object value : List.of(JapaneseDate.of(2025, 1, 2), HijrahChronology.INSTANCE.period(1, 2, 3))) {
            assertThatIllegalArgumentException().isThrownBy(() -> ValueText.of(value));
        }
    }

    @Test
    void a_timestamp_of_JDBC_keeps_its_wall_clock_and_its_moment() {
        LocalDateTime clock = LocalDateTime.of(2025, 7, 19, 9, 30);
        OffsetDateTime moment = clock.atZone(ZoneId.systemDefault()).toOffsetDateTime();
        assertThat(ValueText.of(Timestamp.valueOf(clock)))
                .isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    @Test
    void a_list_for_a_column_of_JSON_is_JSON() {
        List<?> list = Arrays.asList(1, "a,b", null, new BigDecimal("1.50"), LocalDate.of(2025, 1, 2), List.of());
        assertThat(ValueText.of(list, ListForm.JSON)).isEqualTo("[1,\"a,b\",null,1.50,\"2025-01-02\",[]]");
        assertThat(ValueText.of(new String[] {"a"}, ListForm.JSON)).isEqualTo("[\"a\"]");
        assertThat(ValueText.of(list, ListForm.ARRAY)).isEqualTo(ValueText.of(list));
        assertThat(ValueText.of("[1]", ListForm.JSON)).isEqualTo("[1]");
    }

    @Test
    void a_date_has_the_digits_that_PostgreSQL_reads_wherever_the_process_lives() {
        Locale home = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(ValueText.of(LocalDate.of(-43, 3, 15))).isEqualTo("0044-03-15 BC");
        } finally {
            Locale.setDefault(home);
        }
    }

    @Test
    void a_decimal_of_a_few_characters_does_not_become_a_gigabyte() {
        assertThat(ValueText.of(new BigDecimal("1E+999999999"))).isEqualTo("1E+999999999");
        assertThat(ValueText.of(new BigDecimal("1E-999999999"))).isEqualTo("1E-999999999");
    }
}
