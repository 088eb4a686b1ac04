// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.session.RoleSettings;
import dev.espalier.supabase.http.Shop.Setup;
import dev.espalier.supabase.response.Answer;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an endpoint does around a statement: how its transaction ends, what is called before it, what functions say of the answer. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndpointWritesTest {

    private static final String ADDITIONS = """
            create table api.rooms (id int primary key, name text);
            create table api.beds (
              id int primary key,
              room int not null constraint in_a_room references api.rooms deferrable initially deferred);
            create table api.visits (path text);
            create view api.room_names as select name from api.rooms;
            create view api.room_counts as select name, count(*) as n from api.rooms group by name;
            create function api.told() returns trigger language plpgsql as $$
            begin
              perform set_config('response.status', '299', true), set_config('response.headers',
                '[{"Set-Cookie": "a=1"}, {"set-cookie": "b=ё"}, {"Content-Range": "none"}]', true);
              return new;
            end $$;
            create trigger told before insert on api.rooms for each row when (new.name = 'told') execute function api.told();

            create function api.checked() returns void language plpgsql as $$
            begin
              if current_setting('request.path') = '/rooms' and current_setting('request.method') = 'DELETE' then
                raise sqlstate 'PT423' using message = 'Locked', hint = 'ask for the key';
              end if;
              if current_setting('request.headers')::json->>'x-visit' is not null then
                insert into api.visits values (current_setting('request.path'));
              end if;
              perform set_config('response.headers', json_build_array(json_build_object('x-role', current_user))::text, true);
              perform set_config('app.seen', 'yes', true);
            end $$;
            create function api.seen() returns text language sql stable as $$ select current_setting('app.seen', true) $$;

            create function api.setting(name text) returns text language sql stable as $$ select current_setting(name) $$;
            create function api.own_isolation() returns text language sql stable
              set default_transaction_isolation = 'repeatable read' as $$ select current_setting('transaction_isolation') $$;

            create domain api."image/png" as bytea;
            create domain api."*/*" as bytea;
            create function api.html(n int default 1) returns api."text/html" language sql stable as $$ select '<b>ё</b>'::api."text/html" $$;
            create function api.png() returns api."image/png" language sql stable as $$ select '\\x89504e47'::api."image/png" $$;
            create function api.anything() returns api."*/*" language sql stable as $$ select '\\x00ff'::api."*/*" $$;
            create function api.open_rooms(n int) returns setof api.rooms language sql volatile as $$
              insert into api.rooms (id) select generate_series(1, n) returning *
            $$;
            grant all on api.rooms, api.beds, api.visits, api.room_names, api.room_counts to anon;
            """;

    private final Shop shop;

    EndpointWritesTest() throws SQLException {
        shop = new Shop(ADDITIONS);
    }

    @BeforeAll
    void there_is_nothing_yet() throws SQLException {
        assertThat(shop.ask("select count(*) from api.rooms")).isEqualTo("0");
    }

    @AfterAll
    void close() {
        shop.close();
    }

    private Answer send(Setup setup, String method, String target, Map<String, String> headers, String body) {
        return shop.send(setup, method, target, headers, body);
    }

    private static Setup ending(TransactionEnd end) {
        return Setup.COMMITTING.ending(end);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMIT, , 1, ''",
        "COMMIT, rollback, 1, ''",
        "COMMIT_ALLOW_OVERRIDE, , 1, ''",
        "COMMIT_ALLOW_OVERRIDE, rollback, 0, tx=rollback",
        "COMMIT_ALLOW_OVERRIDE, commit, 1, tx=commit",
        "ROLLBACK, , 0, ''",
        "ROLLBACK, commit, 0, ''",
        "ROLLBACK_ALLOW_OVERRIDE, , 0, ''",
        "ROLLBACK_ALLOW_OVERRIDE, commit, 1, tx=commit",
        "ROLLBACK_ALLOW_OVERRIDE, rollback, 0, tx=rollback"
    })
    void a_transaction_ends_as_the_endpoint_is_told_and_a_request_only_where_it_has_a_say(
            TransactionEnd end, String preferred, String kept, String applied) throws SQLException {
        Map<String, String> headers = preferred == null ? Map.of() : Map.of("Prefer", "tx=" + preferred);
        Answer answer = send(ending(end), "POST", "/rooms", headers, "{\"id\": 1}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("preference-applied").orElse("")).isEqualTo(applied);
        assertThat(shop.ask("with gone as (delete from api.rooms returning *) select count(*) from gone"))
                .isEqualTo(kept);
    }

    @Test
    void constraints_that_are_deferred_are_checked_before_a_rollback() {
        Answer answer = send(ending(TransactionEnd.ROLLBACK), "POST", "/beds", Map.of(), "{\"id\": 1, \"room\": 99}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("\"code\":\"23503\"", "in_a_room");
    }

    @Test
    void what_one_object_cannot_hold_is_refused_and_leaves_nothing() throws SQLException {
        Answer answer = send(
                Setup.COMMITTING,
                "POST",
                "/rooms",
                Map.of("Accept", "application/vnd.pgrst.object+json"),
                "[{\"id\": 1}, {\"id\": 2}]");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(shop.ask("select count(*) from api.rooms")).isEqualTo("0");
    }

    @Test
    void a_page_past_the_end_does_not_take_back_what_a_function_has_done() throws SQLException {
        Answer answer = send(
                Setup.COMMITTING, "POST", "/rpc/open_rooms?offset=5", Map.of("Prefer", "count=exact"), "{\"n\": 2}");
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("content-range")).hasValue("*/2");
        assertThat(shop.ask("with gone as (delete from api.rooms returning *) select count(*) from gone"))
                .isEqualTo("2");
    }

    @Test
    void a_trigger_says_status_and_headers_of_the_answer() {
        Answer answer =
                send(ending(TransactionEnd.ROLLBACK), "POST", "/rooms", Map.of(), "{\"id\": 1, \"name\": \"told\"}");
        assertThat(answer.status()).isEqualTo(299);
        assertThat(answer.headers())
                .isEqualTo(Map.of("set-cookie", List.of("a=1", "b=ё"), "content-range", List.of("none")));
    }

    @ParameterizedTest
    @CsvSource({"GET, /rooms", "HEAD, /rooms", "POST, /rooms", "GET, /rpc/seen", "PATCH, /rooms?id=eq.0"})
    void a_function_that_is_called_first_says_headers_of_every_answer(String method, String target) {
        Answer answer =
                send(ending(TransactionEnd.ROLLBACK).calling("checked"), method, target, Map.of(), "{\"id\": 1}");
        assertThat(answer.status()).isLessThan(300);
        assertThat(answer.header("x-role")).contains("anon");
    }

    @Test
    void a_function_that_is_called_first_may_refuse_and_prepare() throws SQLException {
        Setup checked = Setup.COMMITTING.calling("checked");
        Answer refused = send(checked, "DELETE", "/rooms", Map.of(), "");
        assertThat(refused.status()).isEqualTo(423);
        assertThat(refused.reason()).isEqualTo("Locked");
        assertThat(refused.body()).contains("\"hint\":\"ask for the key\"");
        assertThat(send(checked, "POST", "/rpc/seen", Map.of(), "").body()).isEqualTo("\"yes\"");
        assertThat(send(Setup.COMMITTING, "POST", "/rpc/seen", Map.of(), "").body())
                .isEqualTo("null");
    }

    @Test
    void a_function_that_is_called_first_is_in_the_transaction_of_the_statement() throws SQLException {
        Setup checked = Setup.COMMITTING.calling("checked");
        Map<String, String> visit = Map.of("X-Visit", "1");
        assertThat(send(checked, "GET", "/rooms", visit, "").body()).contains("\"code\":\"25006\"");
        assertThat(send(checked, "POST", "/rooms", visit, "{\"id\": \"x\"}").status())
                .isEqualTo(400);
        assertThat(shop.ask("select count(*) from api.visits")).isEqualTo("0");
        assertThat(send(checked, "POST", "/rooms", visit, "[]").status()).isEqualTo(201);
        assertThat(shop.ask("select string_agg(path, ',') from api.visits")).isEqualTo("/rooms");
    }

    @Test
    void a_caller_has_what_its_role_has_of_its_own() {
        Setup setup = Setup.COMMITTING.with(new RoleSettings(Map.of(
                "anon", Map.of("statement_timeout", "7s", "default_transaction_isolation", "SERIALIZABLE"),
                "authenticated", Map.of("statement_timeout", "8s"))));
        assertThat(send(setup, "GET", "/rpc/setting?name=statement_timeout", Map.of(), "")
                        .body())
                .isEqualTo("\"7s\"");
        assertThat(send(setup, "GET", "/rpc/setting?name=transaction_isolation", Map.of(), "")
                        .body())
                .isEqualTo("\"serializable\"");
        assertThat(send(setup, "GET", "/rpc/own_isolation", Map.of(), "").body())
                .isEqualTo("\"repeatable read\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/rooms | 200 | OPTIONS,GET,HEAD,POST,PUT,PATCH,DELETE",
                "/rooms?nonsense=x | 200 | OPTIONS,GET,HEAD,POST,PUT,PATCH,DELETE",
                "/visits | 200 | OPTIONS,GET,HEAD,POST,PATCH,DELETE",
                "/room_names | 200 | OPTIONS,GET,HEAD,POST,PATCH,DELETE",
                "/room_counts | 200 | OPTIONS,GET,HEAD",
                "/rpc/seen | 200 | OPTIONS,GET,HEAD,POST",
                "/rpc/checked | 200 | OPTIONS,POST",
                "/rpc/setting?name=x | 200 | OPTIONS,GET,HEAD,POST",
                "/rpc/setting | 404 | ''",
                "/nowhere | 404 | ''",
            })
    void what_may_be_done_is_told(String target, int status, String methods) {
        Answer answer = send(Setup.COMMITTING, "OPTIONS", target, Map.of("Accept", "text/html"), "");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("allow").orElse("")).isEqualTo(methods);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/rpc/html | text/html | text/html | 3c623ed1913c2f623e",
                "/rpc/html?n=2 | application/json;q=0.1, text/html | text/html | 3c623ed1913c2f623e",
                "/rpc/html | */* | application/json; charset=utf-8 | 223c623ed1913c2f623e22",
                "/rpc/png | image/png | image/png | 89504e47",
                "/rpc/anything | audio/ogg | application/octet-stream | 00ff",
                "/rpc/anything | */* | application/octet-stream | 00ff",
            })
    void a_function_gives_a_media_type_of_its_own(String target, String accept, String type, String hex) {
        Answer answer = send(Setup.COMMITTING, "GET", target, Map.of("Accept", accept), "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).contains(type);
        assertThat(HexFormat.of().formatHex(answer.content().bytes())).isEqualTo(hex);
        Answer head = send(Setup.COMMITTING, "HEAD", target, Map.of("Accept", accept), "");
        assertThat(head.header("content-type")).contains(type);
        assertThat(head.content().isEmpty()).isTrue();
    }

    @Test
    void another_media_type_than_its_own_is_none() {
        assertThat(send(Setup.COMMITTING, "GET", "/rpc/png", Map.of("Accept", "text/html"), "")
                        .body())
                .contains("\"code\":\"PGRST107\"");
    }
}
