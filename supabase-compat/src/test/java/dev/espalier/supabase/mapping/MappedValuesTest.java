// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.espalier.fixtures.shop.api.enums.OrderStatus;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import dev.espalier.text.Utf8;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value that PostgreSQL writes becomes the Java value that it is, or fails; nothing is rounded, cut or guessed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MappedValuesTest {

    static Stream<Arguments> values() {
        return Stream.of(
                value("9007199254740993", long.class, 9_007_199_254_740_993L),
                value("-2147483648", int.class, Integer.MIN_VALUE),
                value("-128", byte.class, (byte) -128),
                value("123456789012345678901", BigInteger.class, new BigInteger("123456789012345678901")),
                value("1.50", BigDecimal.class, new BigDecimal("1.50")),
                value("7", BigDecimal.class, new BigDecimal("7")),
                value("0.1", double.class, 0.1),
                value("5e-324", double.class, Double.MIN_VALUE),
                value("1.7976931348623157e+308", Double.class, Double.MAX_VALUE),
                value("-0", double.class, -0.0),
                value("1.50", double.class, 1.5),
                value("9007199254740992", double.class, 9_007_199_254_740_992.0),
                value("\"NaN\"", double.class, Double.NaN),
                value("\"-Infinity\"", Double.class, Double.NEGATIVE_INFINITY),
                value("0.3", float.class, 0.3f),
                value("3.4028235e+38", Float.class, Float.MAX_VALUE),
                value("true", boolean.class, true),
                value("\"x\"", char.class, 'x'),
                value("\"a \\\"b\\\" \\\\ ё 😀\"", String.class, "a \"b\" \\ ё 😀"),
                value("1.50", String.class, "1.50"),
                value(
                        "\"00000000-0000-0000-0000-000000000002\"",
                        UUID.class,
                        UUID.fromString("00000000-0000-0000-0000-000000000002")),
                value("\"paid\"", OrderStatus.class, OrderStatus.paid),
                value("\"DAYS\"", TimeUnit.class, TimeUnit.DAYS),
                value("\"\\\\x00ff\"", byte[].class, new byte[] {0, -1}),
                value("\"\\\\x\"", byte[].class, new byte[0]),
                value("[1,2]", int[].class, new int[] {1, 2}),
                value("[[1.0],[]]", double[][].class, new double[][] {{1}, {}}),
                value("\"[1,5)\"", new TypeReference<Range<Long>>() {}, Range.closedOpen(1L, 5L)),
                value("{\"paid\":1}", new TypeReference<Map<OrderStatus, Integer>>() {}, Map.of(OrderStatus.paid, 1)),
                value("null", new TypeReference<Optional<String>>() {}, Optional.empty()),
                value(
                        "[\"a\",null]",
                        new TypeReference<List<Optional<String>>>() {},
                        List.of(Optional.of("a"), Optional.empty())));
    }

    static Stream<Arguments> moments() {
        return Stream.of(
                value("\"2025-11-19\"", LocalDate.class, LocalDate.of(2025, 11, 19)),
                value("\"12025-01-02\"", LocalDate.class, LocalDate.of(12_025, 1, 2)),
                value("\"0044-03-15 BC\"", LocalDate.class, LocalDate.of(-43, 3, 15)),
                value("\"0001-12-31 BC\"", LocalDate.class, LocalDate.of(0, 12, 31)),
                value("\"09:30:00\"", LocalTime.class, LocalTime.of(9, 30)),
                value("\"10:00:00+00\"", OffsetTime.class, OffsetTime.of(10, 0, 0, 0, ZoneOffset.UTC)),
                value("\"10:00:00.5-03:30\"", OffsetTime.class, OffsetTime.parse("10:00:00.5-03:30")),
                value(
                        "\"2025-11-19T09:30:00.123456\"",
                        LocalDateTime.class,
                        LocalDateTime.of(2025, 11, 19, 9, 30).plusNanos(123_456_000)),
                value("\"0044-03-15T10:00:00 BC\"", LocalDateTime.class, LocalDateTime.of(-43, 3, 15, 10, 0)),
                value(
                        "\"2025-11-19T09:30:00+03:00\"",
                        OffsetDateTime.class,
                        OffsetDateTime.parse("2025-11-19T09:30:00+03:00")),
                value(
                        "\"1900-01-01T00:00:00+00:19:32\"",
                        OffsetDateTime.class,
                        OffsetDateTime.parse("1900-01-01T00:00:00+00:19:32")),
                value(
                        "\"2025-11-19T09:30:00+03:00\"",
                        ZonedDateTime.class,
                        ZonedDateTime.parse("2025-11-19T09:30:00+03:00")),
                value("\"2025-11-19T09:30:00+03:00\"", Instant.class, Instant.parse("2025-11-19T06:30:00Z")),
                value("\"2025-11-19T09:30:00+03:00\"", Date.class, Date.from(Instant.parse("2025-11-19T06:30:00Z"))),
                value("\"2025-11-19\"", java.sql.Date.class, java.sql.Date.valueOf("2025-11-19")),
                value("\"2025-11-19T09:30:00.5\"", Timestamp.class, Timestamp.valueOf("2025-11-19 09:30:00.5")),
                value("\"04:05:06.789\"", Duration.class, Duration.parse("PT4H5M6.789S")),
                value("\"-100:00:00.5\"", Duration.class, Duration.parse("PT-100H-0.5S")),
                value("\"00:00:00\"", Duration.class, Duration.ZERO),
                value("\"1 year 2 mons -3 days\"", Period.class, Period.of(1, 2, -3)),
                value("\"00:00:00\"", Period.class, Period.ZERO));
    }

    private static Arguments value(String json, Type type, Object value) {
        return Arguments.of(json, type, value);
    }

    private static Arguments value(String json, TypeReference<?> type, Object value) {
        return Arguments.of(json, type.getType(), value);
    }

    private static Object read(String json, Type type) {
        return RowMapper.standard()
                .reader(TypeFactory.defaultInstance().constructType(type))
                .one(Utf8.of(json));
    }

    @ParameterizedTest
    @MethodSource({"values", "moments"})
    void a_value_becomes_what_it_is(String json, Type type, Object value) {
        assertThat(read(json, type)).isEqualTo(value);
    }

    @Test
    void minus_zero_keeps_its_sign() {
        assertThat(1 / (double) read("-0", double.class)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                misfit("null", int.class),
                misfit("null", double.class),
                misfit("null", byte.class),
                misfit("null", boolean.class),
                misfit("1.5", long.class),
                misfit("3.00", int.class),
                misfit("1e2", BigInteger.class),
                misfit("9223372036854775808", long.class),
                misfit("2147483648", int.class),
                misfit("32768", short.class),
                misfit("200", byte.class),
                misfit("9007199254740993", double.class),
                misfit("0.1234567890123456789", double.class),
                misfit("1e400", double.class),
                misfit("1e-400", double.class),
                misfit("16777217", float.class),
                misfit("1" + "0".repeat(100_000), double.class),
                misfit("\"1\"", int.class),
                misfit("\"1.5\"", double.class),
                misfit("\"nan\"", double.class),
                misfit("\"NaN\"", BigDecimal.class),
                misfit("\"\"", Integer.class),
                misfit("1", boolean.class),
                misfit("\"true\"", boolean.class),
                misfit("true", int.class),
                misfit("65", char.class),
                misfit("\"xy\"", Character.class),
                misfit("{}", String.class),
                misfit("\"\"", UUID.class),
                misfit("\"lost\"", OrderStatus.class),
                misfit("0", OrderStatus.class),
                misfit("\"\"", TimeUnit.class),
                misfit("6", TimeUnit.class),
                misfit("\"6\"", TimeUnit.class),
                misfit("\"AP8=\"", byte[].class),
                misfit("\"\\\\x0\"", byte[].class),
                misfit("1", int[].class),
                misfit("\"2025-11-19T09:30:00\"", LocalDate.class),
                misfit("\"2025-11-19T09:30:00+00:00\"", LocalDateTime.class),
                misfit("\"2025-11-19T09:30:00\"", OffsetDateTime.class),
                misfit("\"2025-11-19T09:30:00\"", Instant.class),
                misfit("1763544600", Instant.class),
                misfit("\"2025-11-19T09:30:00Z\"", Timestamp.class),
                misfit("\"2025-11-19T09:30:00\"", Date.class),
                misfit("{\"lost\":1}", new TypeReference<Map<OrderStatus, Integer>>() {}.getType()),
                misfit("\"2025-02-30\"", LocalDate.class),
                misfit("\"infinity\"", LocalDate.class),
                misfit("\"-infinity\"", OffsetDateTime.class),
                misfit("\"24:00:00\"", LocalTime.class),
                misfit("\"24:00:00+00\"", OffsetTime.class),
                misfit("\"1 day\"", Duration.class),
                misfit("\"1 day 00:00:01\"", Period.class),
                misfit("\"\"", Duration.class),
                misfit("\"99999999999 days\"", Period.class),
                misfit("\"[1.5,2]\"", new TypeReference<Range<Long>>() {}.getType()),
                misfit("\"[a,b]\"", new TypeReference<Range<Integer>>() {}.getType()),
                misfit("\"[1,2\"", new TypeReference<Range<Integer>>() {}.getType()),
                misfit("\"[1,2)x\"", new TypeReference<Range<Integer>>() {}.getType()),
                misfit("\"\"", new TypeReference<Range<String>>() {}.getType()));
    }

    private static Arguments misfit(String json, Type type) {
        return Arguments.of(json, type);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_fails(String json, Type type) {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> read(json, type))
                .withMessageContaining("is no");
    }

    @Test
    void an_infinite_date_is_told_apart_from_nonsense() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> read("\"infinity\"", LocalDate.class))
                .withMessage(
                        "\"infinity\" is no java.time.LocalDate: Cannot deserialize value of type "
                                + "`java.time.LocalDate` from String \"infinity\": Java has no infinity among its dates; read it as text");
    }

    @Test
    void numbers_are_exact_where_no_type_is_said_too() {
        String json = "{\"a\":1.50,\"b\":[9007199254740993,123456789012345678901,1e2],\"c\":{\"d\":1}}";
        assertThat(read(json, Object.class))
                .isEqualTo(Map.of(
                        "a", new BigDecimal("1.50"),
                        "b",
                                List.of(
                                        9_007_199_254_740_993L,
                                        new BigInteger("123456789012345678901"),
                                        new BigDecimal("1E+2")),
                        "c", Map.of("d", 1)));
        assertThat(read(json, JsonNode.class))
                .hasToString("{\"a\":1.50,\"b\":[9007199254740993,123456789012345678901,1E+2],\"c\":{\"d\":1}}");
    }

    @Test
    void a_document_keeps_its_literals() {
        String json = "{\"a\":1.50,\"b\":[1e2,-0,null,true],\"c\":{\"d\":\"ё\\n\"}}";
        assertThat(read(json, Json.class)).isEqualTo(Json.of(json));
        assertThat(read(json, JSONB.class)).isEqualTo(JSONB.valueOf(json));
        assertThat(read("[" + json + ",\"x\"]", new TypeReference<List<Json>>() {}.getType()))
                .isEqualTo(List.of(Json.of(json), Json.of("\"x\"")));
    }

    @Test
    void a_range_has_bounds_of_its_type() {
        assertThat(read("\"[2025-01-01,2025-02-01)\"", new TypeReference<Range<LocalDate>>() {}.getType()))
                .isEqualTo(Range.closedOpen(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1)));
        assertThat(read(
                        "\"(\\\"2025-01-01 10:00:00.5+05:30\\\",)\"",
                        new TypeReference<Range<OffsetDateTime>>() {}.getType()))
                .isEqualTo(Range.greaterThan(OffsetDateTime.parse("2025-01-01T10:00:00.5+05:30")));
        assertThat(read("\"(,1.50]\"", new TypeReference<Range<BigDecimal>>() {}.getType()))
                .isEqualTo(Range.atMost(new BigDecimal("1.50")));
        assertThat(read("\"(-1.5e+300,Infinity)\"", new TypeReference<Range<Double>>() {}.getType()))
                .isEqualTo(Range.open(-1.5e300, Double.POSITIVE_INFINITY));
        assertThat(read("\"[\\\"a\\\"\\\"b\\\\\\\\,\\\",c d]\"", new TypeReference<Range<String>>() {}.getType()))
                .isEqualTo(Range.closed("a\"b\\,", "c d"));
        assertThat(read("\"empty\"", new TypeReference<Range<Integer>>() {}.getType()))
                .isEqualTo(Range.empty());
        assertThat(read("\"(,)\"", new TypeReference<Range<?>>() {}.getType())).isEqualTo(Range.all());
        assertThat(read("\"[\\\"\\\",]\"", new TypeReference<Range<String>>() {}.getType()))
                .isEqualTo(Range.atLeast(""));
    }

    @Test
    void a_deep_document_is_read_and_one_too_deep_for_its_type_is_told() {
        int levels = 50_000;
        String arrays = "[".repeat(levels) + "]".repeat(levels);
        assertThat(read(arrays, Object.class)).isInstanceOf(List.class);
        assertThat(read(arrays, JsonNode.class)).isInstanceOf(JsonNode.class);
        String objects = "{\"inner\":".repeat(levels) + "null" + "}".repeat(levels);
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> read(objects, Nested.class))
                .withMessageContaining("nested too deep");
    }

    /** Holds one of its own kind. */
    record Nested(Nested inner) {}

    @Test
    void a_mapper_of_the_users_own_learns_the_values_from_the_module() {
        RowMapper own = RowMapper.of(new ObjectMapper().registerModule(new RowModule()));
        assertThat(own.reader(LocalDate.class).one(Utf8.of("\"0044-03-15 BC\"")))
                .isEqualTo(LocalDate.of(-43, 3, 15));
        assertThat(own.reader(int.class).one(Utf8.of("\"7\""))).isEqualTo(7);
    }
}
