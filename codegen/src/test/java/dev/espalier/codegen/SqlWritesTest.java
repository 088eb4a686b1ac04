// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlWritesTest {

    private static final String TAG = "{\"id\": 77, \"label\": \"fresh\"}";
    private static final String ROLLED_BACK = "Rolled back: nothing is kept";

    @Test
    void a_body_without_a_method_is_posted_and_shown_as_one_bind() {
        Outcome shown = Outcome.of("sql", "/tags", "--fixture", "shop", "--body", TAG);
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out())
                .contains("insert into \"api\".\"tags\" (\"id\", \"label\")", "\n   1  " + TAG)
                .doesNotContain("Answer", "Rolled back");
        assertThat(shown.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PATCH, update", "put, on conflict", "POST, insert into"})
    void every_method_that_writes_is_taken_in_any_case(String method, String verb) {
        Outcome shown = Outcome.of("sql", "/tags?id=eq.77", "--fixture", "shop", "--method", method, "--body", TAG);
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out()).contains(verb).contains(TAG);
    }

    @Test
    void a_delete_needs_no_body() {
        Outcome shown = Outcome.of("sql", "/tags?id=eq.1", "--fixture", "shop", "--method", "DELETE");
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("delete from \"api\".\"tags\"", "\n   1  1 ");
    }

    @Test
    void run_answers_a_write_and_says_that_nothing_is_kept() {
        Outcome run = Outcome.of(
                "sql",
                "/tags?select=label",
                "--fixture",
                "shop",
                "--body",
                TAG,
                "--run",
                "--header",
                "Prefer: return=representation");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out())
                .contains(
                        "Answer  201",
                        "preference-applied: return=representation",
                        "[{\"label\": \"fresh\"}]",
                        ROLLED_BACK);
    }

    @Test
    void headers_tell_where_a_row_would_be() {
        Outcome run = Outcome.of(
                "sql", "/tags", "--fixture", "shop", "--body", TAG, "--run", "--header", "Prefer: return=headers-only");
        assertThat(run.out()).contains("location: /tags?id=eq.77", "no body");
    }

    @Test
    void a_read_says_nothing_of_being_rolled_back() {
        assertThat(Outcome.of("sql", "/tags?limit=1", "--fixture", "shop", "--run", "--analyze")
                        .out())
                .contains("Answer  200", "actual time")
                .doesNotContain("Rolled back");
    }

    @Test
    void a_plan_of_a_write_runs_nothing_unless_it_is_measured() {
        Outcome expected = Outcome.of("sql", "/tags", "--fixture", "shop", "--body", TAG, "--explain");
        assertThat(expected.out()).contains("Insert on tags", "(cost=").doesNotContain("actual time", "Rolled back");
        Outcome measured = Outcome.of("sql", "/tags", "--fixture", "shop", "--body", TAG, "--analyze");
        assertThat(measured.out()).contains("Insert on tags", "actual time", ROLLED_BACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prefer: return=minimal", "Prefer: tx=commit"})
    void nothing_is_kept_whatever_the_request_prefers(String preference) throws SQLException {
        try (TestDatabase shop = Databases.clone(Fixture.SHOP)) {
            for (String wanted : new String[] {"--run", "--analyze", "--explain"}) {
                Outcome run = Outcome.of(
                        "sql",
                        "/tags",
                        "--db-url",
                        shop.jdbcUrl(),
                        "--schemas",
                        "api",
                        "--body",
                        TAG,
                        "--header",
                        preference,
                        wanted);
                assertThat(run.code()).as(run.out() + run.err()).isZero();
            }
            Outcome called = Outcome.of(
                    "sql",
                    "/rpc/add_tag",
                    "--db-url",
                    shop.jdbcUrl(),
                    "--schemas",
                    "api",
                    "--header",
                    preference,
                    "--body",
                    "{\"tag_id\": 77, \"tag_label\": \"fresh\"}",
                    "--run");
            assertThat(called.out()).contains("Answer  200", "\"id\": 77", ROLLED_BACK);
            assertThat(tags(shop, 77)).isZero();
            assertThat(tags(shop, 1)).isOne();
        }
    }

    private static long tags(TestDatabase shop, int id) throws SQLException {
        try (Connection connection = shop.connect();
                ResultSet row =
                        connection.createStatement().executeQuery("select count(*) from api.tags where id = " + id)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void what_is_refused_is_the_answer_and_the_exit_code() {
        Outcome refused =
                Outcome.of("sql", "/tags", "--fixture", "shop", "--body", "{\"id\": 1, \"label\": \"fresh\"}", "--run");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("Answer  409", "\"23505\"", ROLLED_BACK);
    }

    @Test
    void a_function_is_called_in_the_schema_of_the_request() {
        Outcome called = Outcome.of(
                "sql",
                "/rpc/find_customers?select=id",
                "--fixture",
                "shop",
                "--body",
                "{\"pattern\": \"Ada\"}",
                "--run");
        assertThat(called.code()).as(called.err()).isZero();
        assertThat(called.out())
                .contains("\"api\".\"find_customers\"", "Answer  200", "[{\"id\": 1}]")
                .doesNotContain("Rolled back");
    }

    @Test
    void a_function_that_writes_is_refused_by_get() {
        Outcome refused = Outcome.of("sql", "/rpc/add_tag?tag_id=77&tag_label=fresh", "--fixture", "shop", "--run");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("Answer  405", "\"25006\"");
    }

    @Test
    void a_function_gives_the_media_type_that_it_is_of() {
        Outcome page = Outcome.of("sql", "/rpc/page", "--fixture", "shop", "--run", "--header", "Accept: text/html");
        assertThat(page.out()).contains("\n  <h1>hi</h1>\n");
    }

    @Test
    void a_function_sees_the_request() {
        Outcome info = Outcome.of("sql", "/rpc/request_info", "--fixture", "shop", "--run");
        assertThat(info.out()).contains("\"method\": \"GET\"", "\"path\": \"/rpc/request_info\"");
    }

    @Test
    void a_body_may_be_a_file(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("tag.json"), "{\n  \"id\": 77,\n  \"label\": \"a\\nb\"\n}\n");
        assertThat(Outcome.of("sql", "/tags", "--fixture", "shop", "--body", "@" + file)
                        .out())
                .contains("\n   1  { \"id\": 77, \"label\": \"a\\nb\" }   from json_to_record(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "@-"})
    void a_body_may_be_the_standard_input(String source) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(TAG.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Outcome.of("sql", "/tags", "--fixture", "shop", "--body", source))
                    .isEqualTo(Outcome.of("sql", "/tags", "--fixture", "shop", "--body", TAG));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_header_says_what_a_body_is() {
        Outcome csv = Outcome.of(
                "sql",
                "/tags",
                "--fixture",
                "shop",
                "--body",
                "id,label\n77,fresh\n",
                "--header",
                "Content-Type: text/csv");
        assertThat(csv.code()).as(csv.err()).isZero();
        assertThat(csv.out()).contains("[{\"id\":\"77\",\"label\":\"fresh\"}]");
    }

    @Test
    void json_has_a_long_body_whole() {
        String label = "x".repeat(5_000);
        String body = "{\"id\": 77, \"label\": \"" + label + "\"}";
        assertThat(Outcome.of("sql", "/tags", "--fixture", "shop", "--body", body)
                        .out())
                .contains("xxx… 5,023 characters");
        Outcome json = Outcome.of("sql", "/tags", "--fixture", "shop", "--body", body, "--run", "--json");
        JsonObject members = (JsonObject) JsonLiteral.parse(json.out());
        assertThat(members.member("binds").orElseThrow().compact()).contains(label);
        assertThat(members.member("rolledBack").orElseThrow()).isEqualTo(JsonLiteral.parse("true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE"})
    void a_body_that_nobody_would_read_is_wrong_use(String method) {
        Outcome refused = Outcome.of("sql", "/tags", "--fixture", "shop", "--method", method, "--body", TAG);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).containsIgnoringWhitespaces("--method " + method + " sends no body");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_wrong_use(@TempDir Path directory) {
        Outcome refused = Outcome.of("sql", "/tags", "--body", "@" + directory.resolve("rows.json"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).containsIgnoringWhitespaces("--body: there is no file", "rows.json");
        assertThat(Outcome.of("sql", "/tags", "--body", "@" + directory).err())
                .containsIgnoringWhitespaces("cannot be read");
    }

    @Test
    void a_body_that_is_no_json_is_refused_without_a_server() {
        Outcome refused = Outcome.of("sql", "/tags", "--fixture", "shop", "--body", "{\"id\":");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).startsWith("error PGRST102  ");
    }

    @Test
    void an_unknown_method_is_wrong_use() {
        Outcome refused = Outcome.of("sql", "/tags", "--method", "PURGE");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("PURGE", "DELETE");
    }
}
