// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.espalier.fixtures.shop.api.Tables;
import dev.espalier.fixtures.shop.api.enums.OrderStatus;
import dev.espalier.fixtures.shop.api.tables.records.OrdersRecord;
import dev.espalier.fixtures.shop.api.tables.records.TypeZooRecord;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.UDTField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.UDTImpl;
import org.jooq.impl.UDTRecordImpl;
import org.jooq.types.UInteger;
import org.jooq.types.YearToMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beans and records are rows, named as columns, and each of their members has the form that it has in a {@code Row}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BeanRowsTest {

    record Holder(@Nullable Object v) {}

    record Booking(
            int companyId,
            @Nullable String note,
            OffsetDateTime startsAt,
            @JsonProperty("Paid") boolean paid) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Primitives(double d, float f, long l, char c, byte[] bytes, int[] ints, double[] doubles, char[] chars) {}

    record Declared(
            BigDecimal price,
            OrderStatus status,
            Optional<LocalDate> day,
            Map<OrderStatus, LocalDate> days,
            List<Instant> moments,
            EnumSet<OrderStatus> set,
            Stream<BigDecimal> stream,
            Serializable any) {}

    record Email(@JsonValue String text) {}

    enum Level {
        @JsonProperty("very high")
        HIGH,
        LOW
    }

    enum Code {
        FIRST;

        @JsonValue
        int number() {
            return 1;
        }
    }

    static Stream<Object> values() {
        return Stream.of(
                8,
                9_007_199_254_740_993L,
                new BigDecimal("1.50"),
                new BigDecimal("1E+3"),
                new BigDecimal("0.0000001"),
                new BigDecimal("1E+2000"),
                3900.0,
                -0.0,
                1e-7,
                1e21,
                9.99f,
                Double.NaN,
                Float.NEGATIVE_INFINITY,
                UInteger.valueOf(4_294_967_295L),
                true,
                'x',
                "a \"b\" \\ \n \u0000 ё 😀",
                "half \ud83d a pair",
                CharBuffer.wrap("text"),
                OrderStatus.paid,
                TimeUnit.DAYS,
                Level.HIGH,
                Code.FIRST,
                LocalDate.of(-43, 3, 15),
                Instant.parse("2025-11-09T10:00:00Z"),
                Date.from(Instant.parse("2025-11-09T10:00:00Z")),
                Duration.ofMillis(-1_500),
                new YearToMonth(1, 2),
                new byte[] {0, -1},
                new int[] {1, 2},
                new double[] {1, 0.5},
                new OrderStatus[] {OrderStatus.paid},
                List.of(new BigDecimal("1E+3"), List.of(1.0), "half \udc00"),
                Map.of("k", 1.0),
                Map.of(OrderStatus.paid, List.of(LocalDate.of(2025, 1, 2))),
                Json.of("{\"n\": 1.50, \"e\": 1e5}"),
                JSONB.valueOf("[1.50]"),
                JsonNodeFactory.instance.objectNode().put("a", 1.0),
                Range.closedOpen(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1)),
                Row.of("b", 1.0).and("a", null),
                Optional.of(1.0),
                Optional.empty(),
                new Email("a@b"),
                new Holder(new Holder(1.0)));
    }

    private static String json(Object document) {
        return new String(DocumentText.of(document), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_member_has_the_form_that_the_value_has_in_a_row(Object value) {
        String inRow = json(Row.of("v", value));
        assertThat(json(new Holder(value))).isEqualTo(inRow);
        assertThat(json(Map.of("v", value))).isEqualTo(inRow);
        assertThat(json(new Holder(new Holder(value)))).isEqualTo("{\"v\":" + inRow + "}");
        assertThat(json(new Holder(new Object[] {value}))).isEqualTo(json(Row.of("v", List.of(value))));
    }

    @Test
    void members_are_named_as_columns_and_null_is_null() {
        OffsetDateTime start = OffsetDateTime.parse("2025-11-19T09:30:00+03:00");
        Booking booking = new Booking(3, null, start, true);
        String json = "{\"company_id\":3,\"note\":null,\"starts_at\":\"2025-11-19T09:30:00+03:00\",\"Paid\":true}";
        assertThat(json(booking)).isEqualTo(json);
        assertThat(json(List.of(booking, Row.of("company_id", 4)))).isEqualTo("[" + json + ",{\"company_id\":4}]");
        assertThat(json(Stream.of(booking))).isEqualTo("[" + json + "]");
    }

    @Test
    void declared_types_change_nothing() {
        assertThat(json(new Primitives(
                        1, 0.5f, 7, 'x', new byte[] {1}, new int[] {2}, new double[] {3, -0.0}, new char[] {'a'})))
                .isEqualTo("{\"d\":1,\"f\":0.5,\"l\":7,\"c\":\"x\",\"bytes\":\"\\\\x01\",\"ints\":[2],"
                        + "\"doubles\":[3,-0],\"chars\":[\"a\"]}");
        LocalDate day = LocalDate.of(2025, 1, 2);
        assertThat(json(new Declared(
                        new BigDecimal("1E+3"),
                        OrderStatus.draft,
                        Optional.of(day),
                        Map.of(OrderStatus.paid, day),
                        List.of(Instant.EPOCH),
                        EnumSet.of(OrderStatus.paid),
                        Stream.of(new BigDecimal("1.50")),
                        1.0)))
                .isEqualTo(
                        "{\"price\":1000,\"status\":\"draft\",\"day\":\"2025-01-02\",\"days\":{\"paid\":\"2025-01-02\"},"
                                + "\"moments\":[\"1970-01-01T00:00:00Z\"],\"set\":[\"paid\"],\"stream\":[1.50],\"any\":1}");
    }

    @Test
    void a_record_of_jOOQ_is_what_has_been_set_in_it() {
        OrdersRecord order = new OrdersRecord();
        assertThat(json(order)).isEqualTo("{}");
        order.changed(Tables.ORDERS.NOTE, true);
        order.setStatus(OrderStatus.paid);
        order.setTotal(new BigDecimal("1.50"));
        order.setMeta(JSONB.valueOf("{\"a\": 1.0}"));
        assertThat(json(order)).isEqualTo("{\"status\":\"paid\",\"note\":null,\"total\":1.50,\"meta\":{\"a\": 1.0}}");
        order.changed(Tables.ORDERS.STATUS, false);
        assertThat(json(List.of(order, Row.of("id", 1))))
                .startsWith("[{\"note\":null")
                .endsWith(",{\"id\":1}]");
        TypeZooRecord zoo = new TypeZooRecord();
        zoo.setStatuses(new OrderStatus[] {OrderStatus.draft, OrderStatus.paid});
        assertThat(json(zoo)).isEqualTo("{\"statuses\":[\"draft\",\"paid\"]}");
    }

    @Test
    void a_column_that_jOOQ_converts_is_what_the_database_has() {
        Field<Level> level = DSL.field(
                DSL.name("level"),
                SQLDataType.INTEGER.asConvertedDataType(Level.class, number -> Level.values()[number], Level::ordinal));
        Record row = DSL.using(SQLDialect.POSTGRES).newRecord(level);
        row.set(level, Level.LOW);
        assertThat(json(row)).isEqualTo("{\"level\":1}");
        Record twice = DSL.using(SQLDialect.POSTGRES).newRecord(level, level);
        twice.changed(true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(twice))
                .withMessageContaining("two fields \"level\"");
    }

    /** A composite value, as jOOQ generates it. */
    static final class Amount extends UDTRecordImpl<Amount> {
        private static final long serialVersionUID = 1L;

        Amount() {
            super(AmountType.INSTANCE);
        }
    }

    /** The type of it. */
    static final class AmountType extends UDTImpl<Amount> {
        private static final long serialVersionUID = 1L;
        static final AmountType INSTANCE = new AmountType();
        static final UDTField<Amount, String> CURRENCY =
                createField(DSL.name("currency"), SQLDataType.VARCHAR, INSTANCE, "");
        static final UDTField<Amount, BigDecimal> VALUE =
                createField(DSL.name("value"), SQLDataType.NUMERIC, INSTANCE, "");

        private AmountType() {
            super(DSL.name("amount"), null, null, false);
        }
    }

    @Test
    void a_composite_value_has_all_of_its_fields() {
        Amount amount = new Amount();
        amount.set(AmountType.VALUE, new BigDecimal("1.50"));
        amount.changed(false);
        assertThat(json(Row.of("total", amount))).isEqualTo("{\"total\":{\"currency\":null,\"value\":1.50}}");
    }

    @Test
    void what_becomes_no_object_is_no_row() {
        for (Object scalar : List.of(
                "text", 1, true, OrderStatus.paid, LocalDate.EPOCH, new Email("a@b"), Optional.of(1), Range.all())) {
            assertThatIllegalArgumentException()
                    .as(scalar.toString())
                    .isThrownBy(() -> json(scalar))
                    .withMessageContaining("neither a row nor several");
        }
    }

    @Test
    void what_Jackson_cannot_write_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> json(new Holder(new Object())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(new Holder(Json.of("1,2"))))
                .withMessageContaining("not one JSON value");
        Map<String, Object> self = new LinkedHashMap<>();
        Holder holder = new Holder(self);
        self.put("holder", holder);
        assertThatIllegalArgumentException().isThrownBy(() -> json(holder));
        assertThatIllegalArgumentException().isThrownBy(() -> json(new Throwing()));
    }

    /** Fails when it is read. */
    static final class Throwing {
        public String getName() {
            return List.<String>of().get(0);
        }
    }

    @Test
    void a_writer_of_the_users_own_names_beans_and_leaves_rows_alone() {
        Booking booking = new Booking(3, null, OffsetDateTime.parse("2025-11-19T09:30:00+03:00"), true);
        ObjectMapper own = new ObjectMapper().registerModule(new LiteralModule());
        String json =
                new String(DocumentText.of(List.of(booking, Row.of("d", 1.0)), own.writer()), StandardCharsets.UTF_8);
        assertThat(json)
                .isEqualTo(
                        "[{\"companyId\":3,\"note\":null,\"startsAt\":\"2025-11-19T09:30:00+03:00\",\"Paid\":true},{\"d\":1}]");
    }
}
