// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Direction;
import dev.espalier.request.Parameter.Edge;
import dev.espalier.request.Parameter.Nulls;
import dev.espalier.request.Parameter.Sense;
import dev.espalier.request.Request;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever a name is taken, a hostile one is a name or a problem; the database, which the attacker may write to, is the same afterwards.
 *
 * <p>A syntax error of PostgreSQL (42601) would mean that a name had become SQL, so it is on no list of answers.
 */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InjectionTest {

    static final List<String> HOSTILE = List.of(
            "x\"; drop table api.tags; --",
            "x'; drop table api.tags; --",
            "tags\"; delete from api.tags; select \"",
            "\"",
            "'",
            "\\",
            "\\\"; drop table api.tags; --",
            "id\" from api.customer_secrets --",
            "id) from (select * from api.customer_secrets",
            "pin\" /*",
            "*/ drop table api.tags; /*",
            "--",
            ";",
            "*",
            "tags\".\"label",
            "api.tags",
            "?",
            "$1",
            ":id",
            "{0}",
            "{fn now()}",
            "{call drop()}",
            "U&\"\\0022",
            "\uff02; drop table api.tags",
            "a\nb",
            "a\tb",
            "%s",
            "😀",
            "null",
            "union",
            "pg_sleep(1)",
            "x".repeat(60));

    private static final Espalier SHOP = Houses.shop();
    /** Each statement is a transaction of its own, so that none suffers from another's failure. */
    private final Connection connection;

    private final String before;

    InjectionTest(TestDatabase shop) throws SQLException {
        connection = shop.connect();
        before = everything();
    }

    @BeforeAll
    void there_is_something_to_lose() {
        assertThat(before.lines()).hasSizeGreaterThan(100);
    }

    @AfterAll
    void nothing_has_changed() throws SQLException {
        try (connection) {
            assertThat(everything()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void as_a_relation_or_a_schema(String name) {
        assertRefused(Requests.read(name), "PGRST205");
        assertRefused(Requests.readIn(name, "tags"), "PGRST106");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void as_a_quoted_column(String name) {
        assertRefused(Requests.read("tags", "select=" + quoted(name)), "42703");
        assertRefused(Requests.read("tags", "select=" + quoted(name) + "::text"), "42703");
        assertRefused(Requests.read("tags", "order=" + quoted(name) + ".desc"), "42703");
        assertRefused(Requests.read("tags", quoted(name) + "=eq.1"), "42703");
        assertRefused(Requests.read("tags", "or=(id.eq.1," + quoted(name) + ".is.null)"), "42703");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void as_whatever_it_is_without_quotes(String name) {
        Set<String> codes = Set.of("PGRST100", "PGRST108", "PGRST200", "42703");
        assertAnswered(Requests.read("tags", "select=" + name), codes);
        assertAnswered(Requests.read("tags", "order=" + name), codes);
        assertAnswered(Requests.read("tags", name + "=eq.1"), Set.of("PGRST100", "PGRST108", "42703"));
        assertAnswered(Requests.read("tags", "or=(" + name + ".eq.1)"), codes);
        assertAnswered(Requests.read("tags", "or=" + name), codes);
        assertAnswered(Requests.read("tags", "id=" + name), codes);
        assertAnswered(Requests.read("tags", "limit=" + name, "offset=" + name), codes);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void as_an_alias(String name) {
        assertThat(keys(Requests.read("tags", "select=" + quoted(name) + ":id", "id=eq.1")))
                .containsExactly(cut(name));
        assertThat(keys(Requests.read("orders", "select=" + quoted(name) + ":customers(id)", "id=eq.1")))
                .containsExactly(cut(name));
        assertThat(keys(Requests.read("products", "select=" + quoted(name) + ":tags(id)", "sku=eq.B-1")))
                .containsExactly(cut(name));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void as_an_embed_a_hint_or_a_path(String name) {
        assertRefused(Requests.read("orders", "select=" + quoted(name) + "(id)"), "PGRST200");
        assertRefused(Requests.read("orders", "select=customers!" + quoted(name) + "(id)"), "PGRST200");
        assertRefused(Requests.read("orders", "select=..." + quoted(name) + "(id)"), "PGRST200");
        assertRefused(Requests.read("orders", quoted(name) + ".id=eq.1"), "PGRST108");
        assertRefused(Requests.read("orders", quoted(name) + ".limit=1"), "PGRST108");
        assertRefused(Requests.read("orders", quoted(name) + ".order=id"), "PGRST108");
        assertRefused(Requests.read("orders", "order=" + quoted(name) + "(id)"), "PGRST108");
        assertRefused(Requests.read("orders", "select=customers(" + quoted(name) + ")"), "42703");
        assertRefused(Requests.read("orders", "select=customers(id)", "customers." + quoted(name) + "=eq.1"), "42703");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void as_a_member_of_json(String name) {
        assertThat(keys(Requests.read("products", "select=attributes->" + quoted(name), "sku=eq.B-1")))
                .containsExactly(cut(name));
        assertAnswered(Requests.read("products", "select=sku", "attributes->>" + quoted(name) + "=eq.x"), Set.of());
        assertAnswered(Requests.read("products", "select=sku", "order=attributes->" + quoted(name)), Set.of());
        assertAnswered(Requests.read("products", "select=n:name->" + quoted(name) + "->>0", "sku=eq.B-1"), Set.of());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void as_a_type_or_a_search_configuration(String name) {
        assertAnswered(Requests.read("tags", "select=id::" + name), Set.of("PGRST100", "42704", "42601", "42703"));
        assertAnswered(Requests.read("products", "select=sku", "doc=fts(" + name + ").x"), Set.of("PGRST100", "42704"));
        assertAnswered(
                Requests.read("products", "select=sku", "name=plfts(" + name + ").x"), Set.of("PGRST100", "42704"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int as y",
                "text collate C",
                "int from tags",
                "int or id is null",
                "text union select id from tags",
                "int limit 1",
                "interval day to second",
                "double precision",
                "select",
                "$$",
                "$1",
                "7",
            })
    void as_a_type_of_letters_and_spaces_that_can_only_be_a_type(String type) {
        assertAnswered(
                Requests.read("tags", "select=id::" + type, "id=eq.1"), Set.of("42601", "42704", "42846", "42P18"));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void as_an_argument_of_a_call(String name) {
        assertAnswered(
                called(new Parameter.Comparison(name, Sense.PLAIN, "eq", "", new Operand.One("1"))),
                Set.of("PGRST100", "PGRST108", "42703"));
        assertAnswered(
                called(new Parameter.Order("", name, Direction.ASCENDING, Nulls.UNSAID)),
                Set.of("PGRST100", "PGRST108", "42703"));
        assertAnswered(
                called(new Parameter.Order(name, "id", Direction.ASCENDING, Nulls.UNSAID)),
                Set.of("PGRST100", "PGRST108"));
        assertAnswered(called(new Parameter.Bound(name, Edge.LIMIT, 1)), Set.of("PGRST100", "PGRST108"));
        assertThatThrownBy(
                        () -> run(called(new Parameter.Comparison("id", Sense.PLAIN, name, "", new Operand.One("1")))))
                .isInstanceOfAny(IllegalArgumentException.class, QueryException.class);
        assertThatThrownBy(() ->
                        run(called(new Parameter.Comparison("id", Sense.PLAIN, "eq", name, new Operand.One("1")))))
                .isInstanceOfAny(IllegalArgumentException.class, QueryException.class);
    }

    @Test
    void a_write_would_be_seen() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from api.notes where id = 4");
        }
        assertThat(everything()).isNotEqualTo(before);
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Test
    void a_name_with_nul_in_it_is_refused_before_anything_is_done() {
        assertRefused(Requests.read("tags\0"), "22021");
        assertRefused(Requests.read("tags", "select=\"i\0d\""), "22021");
        assertRefused(Requests.read("tags", "select=\"a\0\":id"), "22021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select=\"\"",
                "select=\"\":id",
                "order=\"\"",
                "\"\"=eq.1",
                "or=(\"\".is.null)",
                "select=product_tags(\"\")",
                "select=\"\":product_tags(tag_id)"
            })
    void a_name_of_no_characters_is_refused_as_postgresql_refuses_it(String parameter) {
        assertRefused(Requests.read("tags", parameter), "42601");
    }

    @Test
    void a_question_mark_in_a_name_takes_no_parameters_place() {
        Request request = Requests.read("tags", "select=\"is it?\":label,\"?\":id", "id=eq.2", "label=neq.?");
        assertThat(run(request)).isEqualTo("[{\"is it?\":\"sale\",\"?\":2}]");
    }

    private String run(Request request) {
        return Houses.body(SHOP.run(request, Houses.on(connection)));
    }

    private void assertRefused(Request request, String code) {
        assertThatThrownBy(() -> run(request))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    private void assertAnswered(Request request, Set<String> codes) {
        try {
            assertThat(run(request)).startsWith("[");
        } catch (QueryException e) {
            assertThat(codes).as(e.problem().message()).contains(e.problem().code());
        }
    }

    private Set<String> keys(Request request) {
        JsonArray rows = (JsonArray) JsonLiteral.parse(run(request));
        assertThat(rows.elements()).hasSize(1);
        return ((JsonObject) rows.elements().get(0)).members().keySet();
    }

    private static Request called(Parameter parameter) {
        return Requests.called("tags", parameter);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** PostgreSQL keeps 63 bytes of a name. */
    private static String cut(String name) {
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(64);
        return name;
    }

    /** What there is and a digest of what is in it, a line each. */
    private String everything() throws SQLException {
        String sql = """
                select string_agg(line, E'\\n' order by line) from (
                  select table_schema || '.' || table_name || ' ' || (xpath('/row/digest/text()', query_to_xml(format(
                    'select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '''')) as digest from %I.%I t',
                    table_schema, table_name), false, true, '')))[1]::text as line
                  from information_schema.tables where table_schema in ('api', 'api_v2', 'private')
                  union all
                  select 'function ' || p.oid::regprocedure::text from pg_proc p where p.pronamespace::regnamespace::text like 'api%'
                  union all
                  select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type
                  from information_schema.columns where table_schema in ('api', 'api_v2', 'private')
                  union all
                  select 'role ' || rolname || ' ' || rolsuper from pg_roles) facts
                """;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
