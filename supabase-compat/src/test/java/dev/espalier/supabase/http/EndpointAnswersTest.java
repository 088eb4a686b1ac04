// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.supabase.http.Shop.Setup;
import dev.espalier.supabase.response.Answer;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to writes and calls that follow from how PostgREST's statement is made: its names, what it returns, which mistake it tells. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndpointAnswersTest {

    private static final String ADDITIONS = """
            create table api.keepers (id int primary key, name text);
            create table api.cages (id int primary key, label text, keeper_id int references api.keepers, papers json);
            create table api.marks (a int, b text);
            insert into api.keepers values (1, 'Ann'), (2, 'Bob');
            insert into api.cages values (1, 'one', 1), (2, 'two', 2), (3, 'three', null);
            create function api.all_cages() returns setof api.cages language sql stable as 'select * from api.cages order by id';
            create function api.numbers(n int) returns setof int language sql stable as 'select generate_series(1, n)';
            create function api.number() returns int language sql stable as 'select 1';
            grant all on api.keepers, api.cages, api.marks to anon;
            """;

    private static final Setup SETUP = Setup.COMMITTING.ending(TransactionEnd.ROLLBACK);

    private final Shop shop;

    EndpointAnswersTest() throws SQLException {
        shop = new Shop(ADDITIONS);
    }

    @AfterAll
    void close() {
        shop.close();
    }

    private Answer send(String method, String target, Map<String, String> headers, String body) {
        return shop.send(SETUP, method, target, headers, body);
    }

    private String get(String target) {
        return send("GET", target, Map.of(), "").body();
    }

    private String csv(String method, String target, String body) {
        Map<String, String> headers = Map.of("Accept", "text/csv", "Prefer", "return=representation");
        return send(method, target, headers, body).body();
    }

    @Test
    void the_header_line_of_csv_names_what_is_returned_and_not_what_is_selected_of_it() {
        assertThat(csv("POST", "/keepers?select=name", "{\"id\": 9, \"name\": \"Cleo\"}"))
                .isEqualTo("id,name\nCleo");
        assertThat(csv("PATCH", "/cages?id=eq.1&select=label,keepers(name)", "{\"label\": \"uno\"}"))
                .isEqualTo("id,keeper_id,label\nuno,\"{\"\"name\"\": \"\"Ann\"\"}\"");
        assertThat(csv("GET", "/rpc/all_cages?select=label,id&id=eq.2", "")).isEqualTo("id,label\ntwo,2");
    }

    @Test
    void the_header_line_of_csv_stays_when_filters_leave_no_row() {
        assertThat(csv("GET", "/rpc/all_cages?select=label&id=eq.99", "")).isEqualTo("id,label\n");
    }

    @Test
    void a_write_that_selects_nothing_tells_the_key_alone() {
        Map<String, String> headers = Map.of("Prefer", "return=representation");
        assertThat(send("POST", "/keepers?select=", headers, "{\"id\": 9, \"name\": \"Cleo\"}")
                        .body())
                .isEqualTo("[{\"id\":9}]");
        assertThat(send("POST", "/marks?select=", headers, "{\"a\": 9}").body()).isEqualTo("[{\"?column?\":1}]");
    }

    @Test
    void a_call_that_selects_nothing_tells_everything() {
        assertThat(get("/rpc/all_cages?select=&id=eq.1"))
                .isEqualTo("[{\"id\":1,\"label\":\"one\",\"keeper_id\":1,\"papers\":null}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/rpc/all_cages?select=nope | column pgrst_call.nope does not exist",
                "/rpc/all_cages?select=id,keepers(id)&keepers.name=eq.Ann | column pgrst_call.name does not exist",
                "/rpc/all_cages?select=id,keepers()&keepers=not.is.null | column pgrst_call.cages_keepers_1 does not exist"
            })
    void what_a_call_looks_for_in_vain_is_told_by_the_name_that_a_function_has_in_a_statement(
            String target, String message) {
        assertThat(get(target)).contains("\"code\":\"42703\"", "\"message\":\"" + message + '"');
    }

    @Test
    void a_filter_of_an_embed_is_found_where_the_function_gives_all_columns() {
        assertThat(get("/rpc/all_cages?select=*,keepers!inner(id)&keepers.name=eq.Ann"))
                .isEqualTo("[{\"id\":1,\"label\":\"one\",\"keeper_id\":1,\"papers\":null,\"keepers\":{\"id\": 1}}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"x\"}", "{}", "[]"})
    void a_put_without_its_key_is_told_by_the_name_that_a_body_has_in_a_statement(String body) {
        assertThat(send("PUT", "/keepers?id=eq.1", Map.of(), body).body())
                .contains("\"code\":\"42703\"", "\"message\":\"column pgrst_body.id does not exist\"");
    }

    @Test
    void one_value_of_many_as_one_object_is_the_row_of_it() {
        Map<String, String> headers = Map.of("Accept", "application/vnd.pgrst.object+json");
        assertThat(send("GET", "/rpc/numbers?n=1", headers, "").body()).isEqualTo("{\"pgrst_scalar\":1}");
        assertThat(send("GET", "/rpc/number", headers, "").body()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"[], 200", "'{\"a\": 1}', 201"})
    void merging_without_a_key_to_merge_by_still_tells_whether_rows_are_new(String body, int status) {
        Answer answer = send("POST", "/marks", Map.of("Prefer", "resolution=merge-duplicates"), body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("preference-applied")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'return=representation', '{\"b\":1, \"a\":1.0, \"a\":2}'",
        "'return=representation, missing=default', '{\"a\": 2, \"b\": 1}'"
    })
    void a_body_that_defaults_are_put_into_is_jsonb_though_no_column_has_one(String prefer, String papers) {
        String body = "{\"id\": 9, \"papers\": {\"b\":1, \"a\":1.0, \"a\":2}}";
        assertThat(send("POST", "/cages?select=papers", Map.of("Prefer", prefer), body)
                        .body())
                .isEqualTo("[{\"papers\":" + papers + "}]");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /keepers, foo=1, foo/bar, PGRST107",
        "POST, /keepers, foo=1, foo/bar, PGRST122",
        "GET, /rpc/number, foo=1, foo/bar, PGRST107",
        "GET, /rpc/number, foo=1, */*, PGRST122",
        "GET, /rpc/number, max-affected=0, foo/bar, PGRST107",
        "GET, /rpc/number, 'max-affected=0, foo=1', */*, PGRST122",
        "GET, /rpc/number, max-affected=0, */*, PGRST128"
    })
    void of_headers_that_cannot_be_kept_to_the_same_one_is_told(
            String method, String target, String preference, String accept, String code) {
        Map<String, String> headers = Map.of("Prefer", "handling=strict, " + preference, "Accept", accept);
        assertThat(send(method, target, headers, "{\"id\": 9}").body()).contains("\"code\":\"" + code + '"');
    }
}
