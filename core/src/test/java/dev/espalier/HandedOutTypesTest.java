// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.shop.api.Tables;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.request.Request;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.XML;
import org.jooq.impl.DSL;
import org.jooq.types.YearToSecond;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jOOQ query that is handed out gives is of Java's types, whichever reader told the schema. */
@EspalierDatabase(Fixture.SHOP)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandedOutTypesTest {

    private static final Limits LIMITS = Limits.defaults().withAggregates(Aggregates.ALLOWED);

    private static final Map<String, Class<?>> ZOO = Map.ofEntries(
            Map.entry("id", Integer.class),
            Map.entry("a_char", String.class),
            Map.entry("a_bit", String.class),
            Map.entry("a_cidr", String.class),
            Map.entry("a_xml", XML.class),
            Map.entry("a_point", String.class),
            Map.entry("a_int8range", String.class),
            Map.entry("a_oid", Long.class),
            Map.entry("uuids", UUID[].class),
            Map.entry("stamps", OffsetDateTime[].class),
            Map.entry("statuses", String[].class),
            Map.entry("docs", JSONB[].class),
            Map.entry("amounts", String[].class),
            Map.entry("emails", String[].class),
            Map.entry("a_float", Double.class),
            Map.entry("a_real", Float.class),
            Map.entry("a_json", JSON.class),
            Map.entry("a_jsonb", JSONB.class),
            Map.entry("a_interval", YearToSecond.class),
            Map.entry("a_date", LocalDate.class),
            Map.entry("a_timestamp", LocalDateTime.class));

    private static final Map<String, Class<?>> CUSTOMER = Map.ofEntries(
            Map.entry("uid", UUID.class),
            Map.entry("email", String.class),
            Map.entry("balance", BigDecimal.class),
            Map.entry("big", Long.class),
            Map.entry("small", Short.class),
            Map.entry("active", Boolean.class),
            Map.entry("wakes_at", LocalTime.class),
            Map.entry("wakes_at_tz", OffsetTime.class),
            Map.entry("joined_at", OffsetDateTime.class),
            Map.entry("tags", String[].class),
            Map.entry("lucky", Integer[].class),
            Map.entry("photo", byte[].class),
            Map.entry("ip", String.class),
            Map.entry("spend", String.class));

    private static final OffsetDateTime END = OffsetDateTime.parse("3000-01-01T00:00:00Z");

    private final Connection connection;
    private final DSLContext dsl;
    private final List<Espalier> shops = new ArrayList<>();

    HandedOutTypesTest(TestDatabase shop) throws SQLException {
        connection = shop.connect();
        dsl = DSL.using(connection, SQLDialect.POSTGRES);
        shops.add(new Espalier(Houses.SHOP, LIMITS));
        shops.add(new Espalier(CatalogReader.read(connection, List.of("api")), LIMITS));
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void each_column_has_its_type_and_its_value_is_of_it() {
        assertTypes("type_zoo", "id=eq.1", ZOO);
        assertTypes("customers", "id=eq.1", CUSTOMER);
    }

    private void assertTypes(String relation, String filter, Map<String, Class<?>> types) {
        for (Espalier shop : shops) {
            String names = String.join(",", types.keySet());
            for (String select : List.of("select=*", "select=" + names)) {
                Select<Record> query = shop.select(Requests.read(relation, select, filter));
                types.forEach((name, type) -> {
                    Field<?> column = query.field(DSL.quotedName(name));
                    assertThat(column).as(name).isNotNull();
                    assertThat(column.getType()).as(name).isEqualTo(type);
                });
                if (!select.equals("select=*") || relation.equals("customers")) {
                    Record row = dsl.fetchSingle(query);
                    types.forEach(
                            (name, type) -> assertThat(row.get(name)).as(name).isInstanceOf(type));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers", "orders", "products", "events", "order_totals", "categories"})
    void rows_are_those_that_jOOQ_reads_with_its_generated_classes(String relation) {
        Table<?> table = Tables.CUSTOMERS.getSchema().getTable(relation);
        List<Field<?>> comparable = new ArrayList<>();
        table.fieldStream()
                .filter(field ->
                        field.getType() != Object.class && !field.getType().isEnum())
                .filter(field -> !field.getType().equals(Integer[][].class))
                .forEach(comparable::add);
        // jOOQ reads no infinity.
        Condition finite = relation.equals("customers") ? Tables.CUSTOMERS.JOINED_AT.lt(END) : DSL.noCondition();
        String filter = relation.equals("customers") ? "joined_at=lt." + END : "limit=1000";
        Result<Record> expected =
                dsl.select(comparable).from(table).where(finite).fetch();
        assertThat(expected).isNotEmpty();
        for (Espalier shop : shops) {
            Result<Record> rows = dsl.fetch(shop.select(Requests.read(relation, "select=*", filter)));
            for (Field<?> field : comparable) {
                assertThat(plain(rows.getValues(field.getName())))
                        .as(field.getName())
                        .containsExactlyInAnyOrderElementsOf(plain(expected.getValues(field)));
            }
        }
    }

    /** jOOQ compares documents by parsing them, and gives up at numbers that are no {@code long}. */
    private static List<Object> plain(List<?> values) {
        List<Object> plain = new ArrayList<>();
        values.forEach(value -> plain.add(value instanceof JSONB json ? json.data() : value));
        return plain;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            customers  | a:born::text                       | java.lang.String
            customers  | a:id::int8                         | java.lang.Long
            customers  | a:id::numeric                      | java.math.BigDecimal
            customers  | a:joined_at::date                  | java.time.LocalDate
            customers  | a:profile->lang                    | org.jooq.JSONB
            customers  | a:profile->lang->>code             | java.lang.String
            customers  | a:profile->>n::numeric             | java.math.BigDecimal
            customers  | a:raw->x                           | org.jooq.JSON
            customers  | a:tags->0                          | org.jooq.JSONB
            customers  | a:countries(name)                  | org.jooq.JSONB
            customers  | a:orders(number)                   | org.jooq.JSONB
            customers  | ...countries(a:name)               | java.lang.String
            customers  | ...countries(a:code::text)         | java.lang.String
            customers  | ...orders(a:id)                    | org.jooq.JSONB
            orders     | ...customers(...countries(a:name)) | java.lang.String
            orders     | ...customers(a:big)                | java.lang.Long
            orders     | ...customers(a:big.sum())          | java.math.BigDecimal
            orders     | ...customers(a:count())            | java.lang.Long
            orders     | a:count()                          | java.lang.Long
            orders     | a:count()::text                    | java.lang.String
            orders     | a:id.count()                       | java.lang.Long
            orders     | a:id.sum()                         | java.lang.Long
            orders     | a:id.avg()                         | java.math.BigDecimal
            orders     | a:total.sum()                      | java.math.BigDecimal
            orders     | a:total.sum()::float8              | java.lang.Double
            orders     | a:placed_at.max()                  | java.time.OffsetDateTime
            customers  | a:rank.sum()                       | java.lang.Float
            customers  | a:rank.avg()                       | java.lang.Double
            customers  | a:patience.avg()                   | org.jooq.types.YearToSecond
            """)
    void what_is_made_of_columns_has_its_type(String relation, String select, Class<?> type) {
        for (Espalier shop : shops) {
            Request request = Requests.read(relation, "select=" + select);
            Select<Record> query = shop.select(request);
            Field<?> column = query.field(DSL.quotedName("a"));
            assertThat(column).isNotNull();
            assertThat(column.getType()).isEqualTo(type);
            Result<Record> rows = dsl.fetch(query);
            assertThat(rows).isNotEmpty();
            assertThat(rows.getValues("a")).allSatisfy(value -> {
                if (value != null) {
                    assertThat(value).isInstanceOf(type);
                }
            });
        }
    }

    @Test
    void types_change_nothing_of_the_text() {
        String sql =
                dsl.render(shops.get(0).select(Requests.read("type_zoo", "select=a_json,uuids,n:a_numeric,a_date")));
        assertThat(sql)
                .startsWith("select \"api\".\"type_zoo\".\"a_json\", \"api\".\"type_zoo\".\"uuids\", "
                        + "\"api\".\"type_zoo\".\"a_numeric\" as \"n\", \"api\".\"type_zoo\".\"a_date\" from");
    }
}
