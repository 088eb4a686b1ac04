// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.Writes;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.limits.Limits;
import dev.espalier.request.Request;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Domains whose values functions read and write: a colour is a number in the table and {@code "#00ff80"} outside of it. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepresentationsTest {

    private static final List<String> STATEMENTS = List.of(
            "create schema api",
            "create domain api.colour as integer",
            """
            create function api.colour_json(api.colour) returns json language sql immutable
            as $$ select to_json('#' || lpad(to_hex($1::integer), 6, '0')) $$
            """,
            """
            create function api.colour_of_text(text) returns api.colour language sql immutable
            as $$ select (('x' || lpad(substr($1, 2), 8, '0'))::bit(32)::integer)::api.colour $$
            """,
            """
            create function api.colour_of_json(json) returns api.colour language sql immutable
            as $$ select api.colour_of_text($1 #>> '{}') $$
            """,
            "create cast (api.colour as json) with function api.colour_json(api.colour) as implicit",
            "create cast (text as api.colour) with function api.colour_of_text(text) as implicit",
            "create cast (json as api.colour) with function api.colour_of_json(json) as implicit",
            "create table api.makers (id integer primary key, house api.colour)",
            "create table api.paints (id integer primary key, shade api.colour, maker integer references api.makers)",
            "insert into api.makers values (1, 255)",
            "insert into api.paints values (1, 65408, 1), (2, 16711680, 1), (3, null, null)");

    private TestDatabase database;
    private Connection connection;
    private Espalier house;

    @BeforeAll
    void make() throws SQLException {
        database = Databases.empty();
        connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            for (String each : STATEMENTS) {
                statement.execute(each);
            }
        }
        house = new Espalier(CatalogReader.read(connection, List.of("api")), Limits.defaults());
    }

    @AfterAll
    void drop() throws SQLException {
        connection.close();
        database.close();
    }

    private String body(Request request) {
        return Houses.body(house.run(request, Houses.on(connection))).replace(", \n ", ",");
    }

    private String read(String... parameters) {
        return body(Requests.read("paints", parameters));
    }

    @Test
    void answers_show_what_the_function_makes() {
        assertThat(read("select=id,shade", "order=id"))
                .isEqualTo(
                        "[{\"id\":1,\"shade\":\"#00ff80\"},{\"id\":2,\"shade\":\"#ff0000\"},{\"id\":3,\"shade\":null}]");
        assertThat(read("select=tone:shade", "id=eq.1")).isEqualTo("[{\"tone\":\"#00ff80\"}]");
    }

    @Test
    void a_star_does_so_too() {
        assertThat(read("id=eq.1")).isEqualTo("[{\"id\":1,\"shade\":\"#00ff80\",\"maker\":1}]");
        assertThat(read("select=id,makers(*)", "id=eq.1"))
                .isEqualTo("[{\"id\":1,\"makers\":{\"id\": 1, \"house\": \"#0000ff\"}}]");
    }

    @Test
    void a_cast_casts_what_the_function_makes() {
        assertThat(read("select=shade::text", "id=eq.1")).isEqualTo("[{\"shade\":\"\\\"#00ff80\\\"\"}]");
    }

    @Test
    void filters_are_written_as_answers_are() {
        assertThat(read("select=id", "shade=eq.#ff0000")).isEqualTo("[{\"id\":2}]");
        assertThat(read("select=id", "shade=not.eq.#ff0000")).isEqualTo("[{\"id\":1}]");
        assertThat(read("select=id", "shade=in.(#00ff80,#000000)")).isEqualTo("[{\"id\":1}]");
        assertThat(read("select=id", "or=(shade.eq.#00ff80,shade.is.null)", "order=id"))
                .isEqualTo("[{\"id\":1},{\"id\":3}]");
        assertThat(read("select=id,makers!inner(id)", "makers.house=eq.#0000ff", "id=lt.3", "order=id"))
                .isEqualTo("[{\"id\":1,\"makers\":{\"id\": 1}},{\"id\":2,\"makers\":{\"id\": 1}}]");
    }

    @Test
    void rows_are_ordered_by_what_the_table_holds() {
        assertThat(read("select=id", "order=shade.desc.nullslast")).isEqualTo("[{\"id\":2},{\"id\":1},{\"id\":3}]");
    }

    @Test
    void payloads_are_written_as_answers_are() throws SQLException {
        assertThat(body(Writes.insert("paints", "[{'id': 8, 'shade': '#000001'}, {'id': 9, 'shade': null}]")
                        .returning("id,shade")
                        .where("order=id")
                        .request()))
                .isEqualTo("[{\"id\":8,\"shade\":\"#000001\"},{\"id\":9,\"shade\":null}]");
        assertThat(body(Writes.update("paints", "{'shade': '#000002'}")
                        .returning("*")
                        .where("shade=eq.#000001")
                        .request()))
                .isEqualTo("[{\"id\":8,\"shade\":\"#000002\",\"maker\":null}]");
        assertThat(body(Writes.put("paints", "{'id': 8, 'shade': '#000003', 'maker': 1}")
                        .returning("shade")
                        .where("id=eq.8")
                        .request()))
                .isEqualTo("[{\"shade\":\"#000003\"}]");
        assertThat(body(Writes.delete("paints")
                        .returning("shade")
                        .where("id=gte.8", "shade=not.is.null")
                        .request()))
                .isEqualTo("[{\"shade\":\"#000003\"}]");
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from api.paints where id > 3");
        }
    }
}
