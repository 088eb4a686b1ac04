// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.fixtures.shop.api.enums.OrderStatus;
import dev.espalier.supabase.mapping.RowMapper;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A Java value is written into its column, found there by the same value, and read back as it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
class ValuesOnColumnsTest {

    private static final String TABLE = """
            create table api.scratch (
              a_text text, a_char char(1), a_uuid uuid, a_bool bool, a_small smallint, an_int int, a_big bigint, a_num numeric,
              a_float float8, a_real real, a_bytea bytea, a_date date, a_time time, a_timetz timetz, a_stamp timestamp,
              a_stamptz timestamptz, an_interval interval, a_status api.order_status, a_jsonb jsonb, texts text[],
              nums numeric[], days date[], statuses api.order_status[], docs jsonb[], blobs bytea[], grid int[][],
              an_int_range int4range, a_num_range numrange, a_day_range daterange, a_stamp_range tsrange,
              a_stamptz_range tstzrange, ranges int8range[])
            """;

    @BeforeAll
    static void make_a_column_of_each_type(DataSource shop) throws SQLException {
        try (Connection connection = shop.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    private static SupabaseClient supabase(DataSource shop) throws SQLException {
        try (Connection connection = shop.getConnection()) {
            return SupabaseClient.of(CatalogReader.read(connection, List.of("api")))
                    .on(shop);
        }
    }

    static Stream<Arguments> values() {
        return Stream.of(
                value("a_text", ""),
                value("a_text", "null"),
                value("a_text", "a,b.c:(d) \"e\" 'f' \\g {h} [i] %_* \n\t ё 😀 or=(x)"),
                value("a_char", 'x'),
                value("a_uuid", UUID.fromString("00000000-0000-0000-0000-000000000002")),
                value("a_bool", false),
                value("a_small", Short.MIN_VALUE),
                value("an_int", Integer.MIN_VALUE),
                value("a_big", Long.MAX_VALUE),
                value("a_num", new BigInteger("123456789012345678901234567890")),
                value("a_num", new BigDecimal("123456789012345678901234567890.123456789012345678901234567890")),
                value("a_num", new BigDecimal("1.50")),
                value("a_num", new BigDecimal("0.00000000000000000001")),
                value("a_float", Double.NaN),
                value("a_float", Double.NEGATIVE_INFINITY),
                value("a_float", -0.0),
                value("a_float", Double.MIN_VALUE),
                value("a_float", Double.MAX_VALUE),
                value("a_float", 0.1),
                value("a_real", 9.99f),
                value("a_real", Float.MAX_VALUE),
                value("a_bytea", new byte[] {0, -1, 92}),
                value("a_bytea", new byte[0]),
                value("a_date", LocalDate.of(-43, 3, 15)),
                value("a_date", LocalDate.of(5_874_897, 12, 31)),
                value("a_time", LocalTime.of(23, 59, 59, 999_999_000)),
                value("a_timetz", OffsetTime.parse("10:00:00+00:00")),
                value("a_timetz", OffsetTime.parse("10:00:00.5-03:30")),
                value("a_stamp", LocalDateTime.of(2025, 11, 19, 9, 30)),
                value("a_stamp", LocalDateTime.of(-43, 3, 15, 10, 0)),
                value("a_stamptz", OffsetDateTime.parse("2025-11-19T09:30:00.123456Z")),
                value("a_stamptz", Instant.parse("-0043-03-15T10:00:00Z")),
                value("a_stamptz", OffsetDateTime.parse("+12025-11-19T09:30:00Z")),
                value("an_interval", Duration.ofMillis(-5_400_500)),
                value("an_interval", Period.of(1, 2, -3)),
                value("a_status", OrderStatus.paid),
                value("a_jsonb", Json.of("{\"a\":[1.50,null,\"x\"]}")));
    }

    static Stream<Arguments> several() {
        OffsetDateTime moment = OffsetDateTime.parse("2025-01-01T00:00:00Z");
        return Stream.of(
                value(
                        "texts",
                        Arrays.asList("", "null", null, " x", "a,b", "{c}", "d\"e", "f\\g", "😀"),
                        new TypeReference<List<String>>() {}),
                value("texts", List.of(), new TypeReference<List<String>>() {}),
                value(
                        "nums",
                        List.of(new BigDecimal("1.50"), new BigDecimal("2")),
                        new TypeReference<List<BigDecimal>>() {}),
                value("days", List.of(LocalDate.of(-43, 3, 15)), new TypeReference<List<LocalDate>>() {}),
                value(
                        "statuses",
                        List.of(OrderStatus.draft, OrderStatus.paid),
                        new TypeReference<List<OrderStatus>>() {}),
                value("blobs", new byte[][] {{0, 92}, {}}),
                value("grid", List.of(List.of(1, 2), List.of(3, 4)), new TypeReference<List<List<Integer>>>() {}),
                value("an_int_range", Range.closedOpen(1, 5), new TypeReference<Range<Integer>>() {}),
                value("an_int_range", Range.empty(), new TypeReference<Range<Integer>>() {}),
                value("an_int_range", Range.all(), new TypeReference<Range<Integer>>() {}),
                value(
                        "a_num_range",
                        Range.openClosed(new BigDecimal("1.50"), new BigDecimal("2")),
                        new TypeReference<Range<BigDecimal>>() {}),
                value("a_day_range", Range.atLeast(LocalDate.of(-43, 3, 15)), new TypeReference<Range<LocalDate>>() {}),
                value(
                        "a_stamp_range",
                        Range.lessThan(LocalDateTime.of(2025, 1, 1, 10, 0)),
                        new TypeReference<Range<LocalDateTime>>() {}),
                value(
                        "a_stamptz_range",
                        Range.closed(moment, moment.plusNanos(1_000)),
                        new TypeReference<Range<OffsetDateTime>>() {}),
                value(
                        "ranges",
                        List.of(Range.closedOpen(1L, 5L), Range.empty()),
                        new TypeReference<List<Range<Long>>>() {}));
    }

    private static Arguments value(String column, Object value) {
        return Arguments.of(column, value, TypeFactory.defaultInstance().constructType(value.getClass()));
    }

    private static Arguments value(String column, Object value, TypeReference<?> type) {
        return Arguments.of(column, value, TypeFactory.defaultInstance().constructType(type.getType()));
    }

    @ParameterizedTest
    @MethodSource({"values", "several"})
    void a_value_is_written_found_and_read(String column, Object value, JavaType type, DataSource shop)
            throws SQLException {
        SupabaseClient supabase = supabase(shop);
        supabase.from("scratch").insert(Row.of(column, value)).throwOnError().execute();
        String found = supabase.from("scratch")
                .select(column)
                .eq(column, value)
                .throwOnError()
                .execute()
                .json()
                .orElseThrow();
        JavaType rows = TypeFactory.defaultInstance()
                .constructMapType(Map.class, TypeFactory.defaultInstance().constructType(String.class), type);
        List<Map<String, Object>> read =
                RowMapper.standard().<Map<String, Object>>reader(rows).all(Utf8.of(found));
        supabase.from("scratch").delete().eq(column, value).throwOnError().execute();
        assertThat(read).hasSize(1);
        assertThat(read.get(0).get(column)).isEqualTo(value);
    }

    /** Some of what the shop has a column for. */
    record Zoo(
            BigDecimal aNumeric,
            double aFloat,
            float aReal,
            List<@Nullable OffsetDateTime> stamps,
            List<Amount> amounts,
            Range<Long> aInt8range,
            LocalDate aDate,
            List<JsonNode> docs) {}

    record Amount(String currency, @Nullable BigDecimal amount) {}

    @Test
    void a_record_is_read_from_columns_of_many_types(DataSource shop) throws SQLException {
        String json = supabase(shop)
                .from("type_zoo")
                .select("a_numeric,a_float,a_real,stamps,amounts,a_int8range,a_date,docs")
                .eq("id", 1)
                .throwOnError()
                .execute()
                .json()
                .orElseThrow();
        Zoo zoo = RowMapper.standard().reader(Zoo.class).all(Utf8.of(json)).get(0);
        assertThat(zoo)
                .isEqualTo(new Zoo(
                        new BigDecimal("12345678901234567890.123456789012345678901234567890"),
                        Double.MAX_VALUE,
                        Float.MAX_VALUE,
                        Arrays.asList(
                                OffsetDateTime.parse("2025-01-01T00:00:00Z"),
                                OffsetDateTime.parse("2025-06-01T10:30:15.5Z"),
                                null),
                        List.of(new Amount("EUR", new BigDecimal("1.50")), new Amount("US,D", null)),
                        Range.closedOpen(1L, 9_007_199_254_740_993L),
                        LocalDate.of(-43, 3, 15),
                        zoo.docs()));
        assertThat(zoo.docs()).hasToString("[{\"a\":1}, [1,2], null]");
    }

    @Test
    void a_list_is_an_array_of_JSON_in_a_row_for_a_column_of_JSON(DataSource shop) throws SQLException {
        SupabaseClient supabase = supabase(shop);
        List<?> list = List.of(1, "a,b", new BigDecimal("1.50"), Map.of("k", LocalDate.of(2025, 1, 2)));
        String json = supabase.from("scratch")
                .insert(Row.of("a_jsonb", list).and("docs", List.of(Map.of("a", 1), List.of())))
                .select("a_jsonb,docs")
                .throwOnError()
                .execute()
                .json()
                .orElseThrow();
        assertThat(json)
                .isEqualTo("[{\"a_jsonb\":[1, \"a,b\", 1.50, {\"k\": \"2025-01-02\"}],\"docs\":[{\"a\": 1},[]]}]");
    }
}
