// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.jooq;

import static dev.espalier.fixtures.shop.api.Tables.CUSTOMERS;
import static dev.espalier.fixtures.shop.api.Tables.ORDERS;
import static dev.espalier.fixtures.shop.api.Tables.TYPE_ZOO;

import dev.espalier.fixtures.shop.api.enums.OrderStatus;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.types.DayToSecond;
import org.jooq.types.UInteger;
import org.jooq.types.ULong;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.junit.jupiter.params.provider.Arguments;

/** Conditions on columns of many types, each with the key of the rows that it finds. */
final class SampleConditions {

    /** A status that the program has a type of its own for. */
    private record Mood(String word) {}

    private static final DataType<Mood> MOOD =
            SQLDataType.CLOB.asConvertedDataType(Converter.of(String.class, Mood.class, Mood::new, Mood::word));

    private SampleConditions() {}

    private static Arguments of(TableField<?, ?> key, Condition condition) {
        return Arguments.of(key.getTable(), key, condition);
    }

    static Stream<Arguments> conditions() {
        UUID uid = UUID.fromString("00000000-0000-0000-0000-000000000001");
        Field<Mood> firstName = DSL.field(CUSTOMERS.FIRST_NAME.getQualifiedName(), MOOD);
        Field<ULong> unsigned = CUSTOMERS.ID.cast(SQLDataType.BIGINTUNSIGNED);
        return Stream.of(
                of(CUSTOMERS.ID, CUSTOMERS.ID.eq(1)),
                of(CUSTOMERS.ID, CUSTOMERS.ID.in(1, 2, 3).or(CUSTOMERS.FIRST_NAME.eq("Ada"))),
                of(CUSTOMERS.ID, CUSTOMERS.ID.between(2, 3).and(DSL.not(CUSTOMERS.ID.eq(3)))),
                of(CUSTOMERS.ID, DSL.val(1).plus(DSL.val(1)).lt(CUSTOMERS.ID)),
                of(
                        CUSTOMERS.ID,
                        DSL.coalesce(DSL.val((Integer) null), DSL.val(2)).eq(CUSTOMERS.ID)),
                of(CUSTOMERS.ID, CUSTOMERS.ID.eq(DSL.any(1, 3))),
                of(CUSTOMERS.ID, CUSTOMERS.BALANCE.gt(new BigDecimal("0.00005"))),
                of(CUSTOMERS.ID, CUSTOMERS.BALANCE.plus(new BigDecimal("0.1")).ge(BigDecimal.ONE)),
                of(CUSTOMERS.ID, CUSTOMERS.SCORE.gt(1.5).or(CUSTOMERS.RANK.le(2.5f))),
                of(CUSTOMERS.ID, CUSTOMERS.SCORE.eq(Double.NaN).or(CUSTOMERS.SCORE.lt(Double.POSITIVE_INFINITY))),
                of(CUSTOMERS.ID, CUSTOMERS.BIG.ge(Long.MAX_VALUE).or(CUSTOMERS.SMALL.ge((short) 1))),
                of(CUSTOMERS.ID, CUSTOMERS.BIG.cast(BigInteger.class).gt(new BigInteger("9007199254740993"))),
                of(CUSTOMERS.ID, unsigned.gt(ULong.valueOf(2))),
                of(CUSTOMERS.ID, CUSTOMERS.ID.cast(UInteger.class).le(UInteger.valueOf(2))),
                of(CUSTOMERS.ID, CUSTOMERS.ACTIVE.eq(true).or(CUSTOMERS.ACTIVE.isNull())),
                of(CUSTOMERS.ID, CUSTOMERS.UID.ne(uid)),
                of(CUSTOMERS.ID, CUSTOMERS.BORN.lt(LocalDate.of(1990, 1, 1))),
                of(CUSTOMERS.ID, CUSTOMERS.WAKES_AT.gt(LocalTime.of(6, 30, 0, 1_000))),
                of(CUSTOMERS.ID, CUSTOMERS.WAKES_AT_TZ.gt(OffsetTime.parse("06:00+02:00"))),
                of(CUSTOMERS.ID, CUSTOMERS.JOINED_AT.ge(OffsetDateTime.parse("2025-02-01T00:00:00+02:00"))),
                of(
                        CUSTOMERS.ID,
                        CUSTOMERS
                                .JOINED_AT
                                .cast(java.time.Instant.class)
                                .ge(OffsetDateTime.parse("2025-02-01T00:00Z").toInstant())),
                of(CUSTOMERS.ID, CUSTOMERS.LOCAL_JOINED.lt(LocalDateTime.of(2025, 6, 1, 0, 0))),
                of(
                        CUSTOMERS.ID,
                        CUSTOMERS
                                .LOCAL_JOINED
                                .cast(SQLDataType.TIMESTAMP)
                                .lt(Timestamp.valueOf("2025-06-01 00:00:00"))),
                of(CUSTOMERS.ID, CUSTOMERS.PATIENCE.gt(new YearToSecond(new YearToMonth(0, 1), new DayToSecond(3)))),
                of(
                        CUSTOMERS.ID,
                        CUSTOMERS.PATIENCE.lt(
                                new YearToSecond(new YearToMonth(1, 2).neg(), new DayToSecond(3, 4, 5, 6, 7).neg()))),
                of(CUSTOMERS.ID, CUSTOMERS.PHOTO.eq(new byte[] {0, 1, -1}).or(CUSTOMERS.PHOTO.gt(new byte[0]))),
                of(CUSTOMERS.ID, CUSTOMERS.TAGS.contains(new String[] {"vip"})),
                of(CUSTOMERS.ID, CUSTOMERS.TAGS.ne(new String[] {"a,b", "NULL", "", null, "\"{}\\"})),
                of(CUSTOMERS.ID, CUSTOMERS.LUCKY.contains(new Integer[] {7})),
                of(CUSTOMERS.ID, CUSTOMERS.PROFILE.contains(JSONB.valueOf("{\"lang\": {}}"))),
                of(CUSTOMERS.ID, DSL.condition("{0} ?? {1}", CUSTOMERS.PROFILE, DSL.val("lang"))),
                of(CUSTOMERS.ID, DSL.condition("{0} ??| {1}", CUSTOMERS.PROFILE, DSL.val(new String[] {"lang", "x"}))),
                of(CUSTOMERS.ID, DSL.jsonbExists(CUSTOMERS.PROFILE, "$.lang ? (@ != \"?\")")),
                of(
                        CUSTOMERS.ID,
                        CUSTOMERS.RAW.cast(String.class).eq(JSON.valueOf("{}").data())),
                of(CUSTOMERS.ID, CUSTOMERS.COUNTRY_CODE.eq("FR").or(CUSTOMERS.ODD_NAME.isNotNull())),
                of(CUSTOMERS.ID, CUSTOMERS.EMAIL.likeIgnoreCase("%@EXAMPLE.com")),
                of(CUSTOMERS.ID, CUSTOMERS.LAST_NAME.eq((String) null)),
                of(CUSTOMERS.ID, CUSTOMERS.LAST_NAME.isNotDistinctFrom((String) null)),
                of(
                        CUSTOMERS.ID,
                        CUSTOMERS
                                .FIRST_NAME
                                .eq(DSL.inline("what?\n 'is' -- this"))
                                .or(CUSTOMERS.ID.gt(2))),
                of(CUSTOMERS.ID, CUSTOMERS.FIRST_NAME.concat("?").like("A%?")),
                of(CUSTOMERS.ID, firstName.eq(new Mood("Ada"))),
                of(CUSTOMERS.ID, firstName.in(new Mood("Ada"), new Mood("Bob"))),
                of(
                        CUSTOMERS.ID,
                        DSL.exists(DSL.selectOne()
                                .from(ORDERS)
                                .where(ORDERS.CUSTOMER_ID.eq(CUSTOMERS.ID), ORDERS.STATUS.eq(OrderStatus.paid))
                                .limit(1))),
                of(CUSTOMERS.ID, DSL.row(CUSTOMERS.ID, CUSTOMERS.FIRST_NAME).eq(1, "Ada")),
                of(CUSTOMERS.ID, DSL.trueCondition()),
                of(CUSTOMERS.ID, DSL.noCondition()),
                of(CUSTOMERS.ID, DSL.falseCondition()),
                of(ORDERS.ID, ORDERS.STATUS.in(OrderStatus.paid, OrderStatus.shipped)),
                of(ORDERS.ID, ORDERS.TOTAL.gt(new BigDecimal("19.999"))),
                of(
                        ORDERS.ID,
                        ORDERS.CUSTOMER_ID.in(
                                DSL.select(CUSTOMERS.ID).from(CUSTOMERS).where(CUSTOMERS.FIRST_NAME.startsWith("A")))),
                of(TYPE_ZOO.ID, TYPE_ZOO.A_CHAR.eq("ab")),
                of(TYPE_ZOO.ID, TYPE_ZOO.A_VARCHAR.ne("a text that is longer than its column")),
                of(TYPE_ZOO.ID, TYPE_ZOO.UUIDS.contains(new UUID[] {uid})),
                of(TYPE_ZOO.ID, TYPE_ZOO.STAMPS.contains(new OffsetDateTime[] {OffsetDateTime.parse("2025-01-01T00:00Z")
                })),
                of(TYPE_ZOO.ID, TYPE_ZOO.STATUSES.contains(new OrderStatus[] {OrderStatus.paid})),
                of(TYPE_ZOO.ID, TYPE_ZOO.NUMS.contains(new BigDecimal[] {new BigDecimal("1.50")})),
                of(TYPE_ZOO.ID, TYPE_ZOO.DOCS.contains(new JSONB[] {JSONB.valueOf("{\"a\": 1}")})),
                of(
                        TYPE_ZOO.ID,
                        TYPE_ZOO.A_INTERVAL.eq(
                                new YearToSecond(new YearToMonth(1, 2), new DayToSecond(3, 4, 5, 6, 789_000_000)))),
                of(TYPE_ZOO.ID, TYPE_ZOO.A_DATE.lt(LocalDate.of(-43, 3, 16))),
                of(TYPE_ZOO.ID, TYPE_ZOO.A_DATE.ge(LocalDate.of(9999, 12, 31))),
                of(TYPE_ZOO.ID, TYPE_ZOO.A_OID.ge(4294967295L)));
    }
}
