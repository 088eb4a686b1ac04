// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.supabase.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.JSONB;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of Java value has one text, and PostgreSQL reads it as that value. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(Fixture.SALON)
class ValueTextTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000002");

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
                value(-0.0, "0", "int", "0"),
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
                value(LocalTime.of(9, 30), "09:30", "time", "09:30:00"),
                value(LocalDateTime.of(2025, 11, 19, 9, 30), "2025-11-19T09:30", "timestamp", "2025-11-19 09:30:00"),
                value(
                        OffsetDateTime.parse("2025-11-19T09:30:00+03:00"),
                        "2025-11-19T09:30+03:00",
                        "timestamptz",
                        "2025-11-19 06:30:00+00"),
                value(
                        ZonedDateTime.parse("2025-11-19T09:30:00+03:00[Europe/Moscow]"),
                        "2025-11-19T09:30+03:00",
                        "timestamptz",
                        "2025-11-19 06:30:00+00"),
                value(
                        Instant.parse("2025-11-19T06:30:00.123456Z"),
                        "2025-11-19T06:30:00.123456Z",
                        "timestamptz",
                        "2025-11-19 06:30:00.123456+00"),
                value(
                        Date.from(Instant.parse("2025-11-19T06:30:00Z")),
                        "2025-11-19T06:30Z",
                        "timestamptz",
                        "2025-11-19 06:30:00+00"),
                value(java.sql.Date.valueOf("2025-11-19"), "2025-11-19", "date", "2025-11-19"),
                value(java.sql.Time.valueOf("09:30:00"), "09:30", "time", "09:30:00"),
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

    private static Arguments value(Object value, String text, String type, String shown) {
        return Arguments.of(value, text, type, shown);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_has_one_text(Object value, String text, String type, String shown) {
        assertThat(ValueText.of(value)).as("%s shown as %s", type, shown).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("values")
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
