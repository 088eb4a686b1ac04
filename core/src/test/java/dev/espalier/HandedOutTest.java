// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.request.Request;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jOOQ query that is handed out gives the rows that the corridor gives, and can be built on. */
@EspalierDatabase(Fixture.SHOP)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandedOutTest {

    private static final Espalier SHOP = Houses.shop();

    private final Connection connection;
    private final DSLContext dsl;

    HandedOutTest(TestDatabase shop) throws SQLException {
        connection = shop.connect();
        dsl = DSL.using(connection, SQLDialect.POSTGRES);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customers select=*",
                "customers select=id,first_name,\"Odd Name\",select&order=id.desc",
                "customers select=id,n:first_name,profile->lang->>code,born::text",
                "customers select=id,country:countries(name),orders(number,total)&orders.order=number&order=id",
                "orders select=number,customers!inner(first_name)&customers.first_name=eq.Ada",
                "products select=sku,tags(label)&tags.order=label.desc&order=sku",
                "products select=sku&name=like.*book*&or=(price.gt.5,discontinued.is.true)",
                "customers select=id&first_name=in.(Ada,Bob,\"O'Neil\")&order=id",
                "customers select=id&tags=cs.{vip}",
                "customers select=id&limit=2&offset=1&order=id",
                "customers select=id&offset=3&order=id",
                "categories select=name,parent:parent_id(name),categories(name)&order=id",
                "customers select=id&joined_at=gte.2025-02-01&active=not.is.null&order=id",
                "type_zoo select=*&id=eq.1",
            })
    void it_gives_the_rows_of_the_corridor(String text) {
        Request request = request(text);
        String rows = Houses.body(SHOP.run(request, Houses.on(connection)));
        Select<Record> select = SHOP.select(request);
        Field<String> body = DSL.field("coalesce(json_agg(r.*), '[]')::text", String.class);
        assertThat(dsl.select(body).from(DSL.table(select).as("r")).fetchOne(body))
                .isEqualTo(rows);
    }

    @Test
    void its_columns_bear_the_names_of_the_answer() {
        Result<Record> rows = dsl.fetch(SHOP.select(
                request("customers select=id,n:first_name,profile->lang->>code,born::text,countries(name)&id=eq.1")));
        assertThat(Arrays.stream(rows.fields()).map(Field::getName))
                .containsExactly("id", "n", "code", "born", "countries");
        assertThat(rows.get(0).get("id", Integer.class)).isEqualTo(1);
        assertThat(rows.get(0).get("n")).hasToString("Ada");
        assertThat(rows.get(0).get("countries")).isEqualTo(JSONB.valueOf("{\"name\": \"France\"}"));
    }

    @Test
    void a_star_gives_all_columns_by_their_names() {
        Result<Record> rows = dsl.fetch(SHOP.select(request("tags select=*&id=eq.2")));
        assertThat(rows.get(0).get("label")).hasToString("sale");
    }

    @Test
    void it_can_stand_inside_of_another_query() {
        Select<Record> paid = SHOP.select(request("orders select=id,number,status&status=eq.paid"));
        int count = dsl.fetchCount(paid);
        assertThat(count).isEqualTo((int) SHOP.run(request("orders status=eq.paid"), Houses.on(connection))
                .rows());
        assertThat(dsl.select(DSL.field(DSL.name("p", "number")))
                        .from(paid.asTable("p"))
                        .orderBy(DSL.field(DSL.name("p", "number")))
                        .fetch())
                .hasSize(count);
    }

    @Test
    void its_values_are_untyped_parameters_too() {
        Select<Record> select = SHOP.select(request("customers select=id&id=eq.abc"));
        assertThat(select.getSQL()).contains("?").doesNotContain("abc");
        assertThat(select.getBindValues()).isEqualTo(List.of("abc"));
        assertThatThrownBy(() -> dsl.fetch(select))
                .isInstanceOf(DataAccessException.class)
                .satisfies(thrown ->
                        assertThat(((DataAccessException) thrown).sqlState()).isEqualTo("22P02"));
    }

    @Test
    void a_request_that_cannot_be_planned_is_refused_at_once() {
        assertThatThrownBy(() -> SHOP.select(request("no_such select=*"))).hasMessageContaining("PGRST205");
    }

    private static Request request(String text) {
        int space = text.indexOf(' ');
        return Requests.read(text.substring(0, space), text.substring(space + 1).split("&"));
    }
}
