// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.jooq;

import static dev.espalier.fixtures.shop.api.Tables.CUSTOMERS;
import static dev.espalier.fixtures.shop.api.Tables.ORDERS;
import static dev.espalier.fixtures.shop.api.Tables.TAGS;
import static dev.espalier.fixtures.shop.api.Tables.TYPE_ZOO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.session.Settings;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Answer;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A condition of jOOQ finds the rows in a request that it finds in jOOQ, whatever it compares with. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NativeConditionTest {

    private static SupabaseClient supabase;
    private static DSLContext dsl;

    @BeforeAll
    static void read(DataSource shop) throws SQLException {
        try (Connection connection = shop.getConnection()) {
            supabase = SupabaseClient.of(CatalogReader.read(connection, List.of("api")))
                    .with(Settings.none().with("search_path", "api"))
                    .on(shop);
        }
        dsl = DSL.using(shop, SQLDialect.POSTGRES);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("dev.espalier.supabase.jooq.SampleConditions#conditions")
    void it_finds_what_jOOQ_finds(Table<?> table, TableField<?, Integer> key, Condition condition) {
        List<Integer> expected =
                dsl.select(key).from(table).where(condition).orderBy(key).fetch(key);
        assertThat(keys(read(table.getName(), condition))).isEqualTo(expected);
    }

    @Test
    void the_conditions_tell_rows_apart() {
        long telling = SampleConditions.conditions()
                .filter(arguments -> {
                    Table<?> table = (Table<?>) arguments.get()[0];
                    int found = dsl.fetchCount(table, (Condition) arguments.get()[2]);
                    return found > 0 && found < dsl.fetchCount(table);
                })
                .count();
        assertThat(telling).isGreaterThan(40);
    }

    @Test
    void a_type_that_jOOQ_does_not_know_is_cast_to() {
        Field<Object> point = DSL.val("(1.5,-2)").cast(TYPE_ZOO.A_POINT.getDataType());
        assertThat(keys(read("type_zoo", DSL.condition("{0} ~= {1}", TYPE_ZOO.A_POINT, point))))
                .containsExactly(1);
    }

    @Test
    void a_value_that_jOOQ_does_not_know_is_read_by_what_it_is_compared_with() {
        Field<Object> hour = DSL.val(Duration.ofHours(1), SQLDataType.OTHER);
        Condition longer = DSL.condition("{0} > {1}", CUSTOMERS.PATIENCE, hour);
        assertThat(String.join(
                        "?",
                        NativeCondition.of(longer, new Action.Read("customers")).pieces()))
                .isEqualTo("(\"api\".\"customers\".\"patience\" > ?)");
        assertThat(keys(read("customers", longer)))
                .isEqualTo(dsl.select(CUSTOMERS.ID)
                        .from(CUSTOMERS)
                        .where("patience > '1 hour'")
                        .orderBy(CUSTOMERS.ID)
                        .fetch(CUSTOMERS.ID))
                .isNotEmpty();
    }

    @Test
    void a_binding_of_the_program_writes_its_place_itself() {
        DataType<String> loud = SQLDataType.CLOB.asConvertedDataType(new LoudBinding());
        Condition condition = CUSTOMERS.FIRST_NAME.eq(DSL.val("ada", loud));
        Parameter.Native own = NativeCondition.of(condition, new Action.Read("customers"));
        assertThat(own.pieces()).containsExactly("\"api\".\"customers\".\"first_name\" = initcap(", "::text)");
        assertThat(own.binds()).containsExactly("ADA");
        assertThat(keys(read("customers", condition)))
                .isEqualTo(dsl.select(CUSTOMERS.ID)
                        .from(CUSTOMERS)
                        .where(condition)
                        .fetch(CUSTOMERS.ID))
                .isNotEmpty();
    }

    @Test
    void binds_are_texts_with_their_types_and_nothing_of_them_is_SQL() {
        Condition condition = CUSTOMERS.FIRST_NAME.eq("'; drop table x; --").and(CUSTOMERS.BALANCE.lt(BigDecimal.TEN));
        Parameter.Native own = NativeCondition.of(condition, new Action.Read("customers"));
        assertThat(String.join("?", own.pieces()))
                .isEqualTo("(\"api\".\"customers\".\"first_name\" = cast(? as varchar)"
                        + " and \"api\".\"customers\".\"balance\" < cast(? as numeric))");
        assertThat(own.binds()).containsExactly("'; drop table x; --", "10");
    }

    @Test
    void what_differs_in_values_alone_is_the_same_SQL() {
        Action action = new Action.Read("customers");
        assertThat(NativeCondition.of(CUSTOMERS.ID.eq(1), action).pieces())
                .isEqualTo(NativeCondition.of(CUSTOMERS.ID.eq(2), action).pieces())
                .isNotEqualTo(NativeCondition.of(CUSTOMERS.ID.ne(2), action).pieces());
    }

    @Test
    void of_a_call_the_rows_are_called_by_their_type() {
        Action call = new Action.Call("find_customers", Optional.of(arguments("{\"pattern\": \"%\"}")));
        Condition condition = CUSTOMERS
                .FIRST_NAME
                .eq("Ada")
                .and(DSL.exists(DSL.selectOne().from(ORDERS).where(ORDERS.CUSTOMER_ID.eq(CUSTOMERS.ID))));
        Answer answer = answer(call, condition, List.of(), "first_name,id");
        assertThat(keys(answer))
                .isEqualTo(dsl.select(CUSTOMERS.ID)
                        .from(CUSTOMERS)
                        .where(condition)
                        .fetch(CUSTOMERS.ID))
                .isNotEmpty();
    }

    @Test
    void of_a_call_columns_that_are_not_selected_count_too() {
        Action call = new Action.Call("find_customers", Optional.of(arguments("{\"pattern\": \"%\"}")));
        Answer answer = answer(call, CUSTOMERS.FIRST_NAME.eq("Ada"), List.of(new Preference("count", "exact")), "id");
        assertThat(keys(answer)).containsExactly(1);
    }

    @Test
    void of_a_call_two_tables_of_one_name_are_refused() {
        Table<Record> twin = DSL.table(DSL.name("private", "customers"));
        Field<Integer> id = DSL.field(DSL.name("private", "customers", "id"), Integer.class);
        Condition caught = DSL.exists(DSL.selectOne().from(twin).where(id.eq(CUSTOMERS.ID)));
        Condition alias =
                DSL.exists(DSL.selectOne().from(ORDERS.as("customers")).where(CUSTOMERS.ID.eq(1)));
        for (Condition condition : List.of(caught, alias)) {
            assertThatThrownBy(() -> NativeCondition.of(condition, new Action.Call("f", Optional.empty())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"customers\"");
            assertThat(NativeCondition.of(condition, new Action.Read("customers")))
                    .isNotNull();
        }
    }

    @Test
    void updates_and_deletes_reach_the_rows_of_the_condition_alone() {
        dsl.insertInto(TAGS, TAGS.ID, TAGS.LABEL)
                .values(901, "nine")
                .values(902, "ten")
                .execute();
        Preference rows = new Preference("return", "representation");
        Action update = new Action.Update("tags", arguments("{\"label\": \"changed\"}"));
        assertThat(keys(answer(update, TAGS.LABEL.eq("nine"), List.of(rows), "id")))
                .containsExactly(901);
        Action delete = new Action.Delete("tags");
        assertThat(keys(answer(delete, TAGS.ID.gt(900).and(TAGS.LABEL.ne("ten")), List.of(rows), "id")))
                .containsExactly(901);
        assertThat(keys(answer(delete, TAGS.ID.gt(900), List.of(rows), "id"))).containsExactly(902);
    }

    @Test
    void a_value_without_a_text_is_refused_at_the_call() {
        Field<Object> any = DSL.field("x", Object.class);
        assertThatThrownBy(() -> NativeCondition.of(any.eq(Thread.currentThread()), new Action.Read("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no text that PostgreSQL is known to read");
    }

    private static Answer read(String relation, Condition condition) {
        return answer(new Action.Read(relation), condition, List.of(), "id");
    }

    private static Answer answer(Action action, Condition condition, List<Preference> preferences, String columns) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter.Text("select", columns));
        if (!(action instanceof Action.Delete) && !(action instanceof Action.Update)) {
            parameters.add(new Parameter.Text("order", columns));
        }
        parameters.add(NativeCondition.of(condition, action));
        Request request = new Request(Optional.of("api"), action, parameters, preferences, Format.ROWS, Body.SENT);
        return supabase.answer(request);
    }

    private static Payload arguments(String json) {
        List<String> keys = List.of(json.substring(2, json.indexOf('"', 2)));
        return new Payload.Rows(Utf8.of(json), Grouping.ONE, keys);
    }

    private static List<Integer> keys(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        List<Integer> keys = new ArrayList<>();
        for (JsonNode row : json(answer)) {
            keys.add(row.get("id").intValue());
        }
        return keys;
    }

    private static JsonNode json(Answer answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.toString(), e);
        }
    }
}
