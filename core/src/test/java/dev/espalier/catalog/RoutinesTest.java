// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Form;
import dev.espalier.schema.Routine.Multitude;
import dev.espalier.schema.Routine.Presence;
import dev.espalier.schema.Routine.Returns;
import dev.espalier.schema.Routine.Variadic;
import dev.espalier.schema.Routine.Volatility;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Functions that may be called. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutinesTest {

    @Test
    void the_shops_arguments() throws SQLException {
        DatabaseSchema shop = Catalogs.of(Fixture.SHOP);
        assertThat(arguments(shop, "add")).containsExactly("a integer", "b integer optional");
        assertThat(arguments(shop, "defaults"))
                .containsExactly("a integer optional", "b text optional", "c boolean optional");
        assertThat(arguments(shop, "concat_all")).containsExactly("parts text[] variadic");
        assertThat(arguments(shop, "echo")).containsExactly(" json");
        assertThat(arguments(shop, "next_status")).containsExactly("s api.order_status");
        assertThat(arguments(shop, "amount_of")).containsExactly("m api.money_amount");
        assertThat(arguments(shop, "Odd Fn")).containsExactly("Odd Arg text");
        assertThat(arguments(shop, "do_nothing")).isEmpty();
        assertThat(arguments(shop, "pairs")).containsExactly("n integer");
        assertThat(arguments(shop, "swap")).containsExactly("a integer", "b text");
        assertThat(shop.routines(new RelationName("api_v2", "version"))).hasSize(1);
    }

    @Test
    void what_the_shops_functions_give() throws SQLException {
        DatabaseSchema shop = Catalogs.of(Fixture.SHOP);
        assertThat(returns(shop, "add")).isEqualTo(built("int4", Form.SCALAR, Multitude.ONE));
        assertThat(returns(shop, "digits")).isEqualTo(built("int4", Form.SCALAR, Multitude.MANY));
        assertThat(returns(shop, "do_nothing")).matches(Returns::isVoid);
        assertThat(returns(shop, "find_customers")).isEqualTo(own("customers", Form.ROW, Multitude.MANY));
        assertThat(returns(shop, "one_customer")).isEqualTo(own("customers", Form.ROW, Multitude.ONE));
        assertThat(returns(shop, "make_amount")).isEqualTo(own("money_amount", Form.ROW, Multitude.ONE));
        assertThat(returns(shop, "stats_table")).isEqualTo(built("record", Form.ROW, Multitude.MANY));
        assertThat(returns(shop, "two_out")).isEqualTo(built("record", Form.ROW, Multitude.ONE));
        assertThat(returns(shop, "page").media()).contains("text/html");
        assertThat(returns(shop, "echo").media()).isEmpty();
    }

    @Test
    void how_the_shops_functions_run() throws SQLException {
        DatabaseSchema shop = Catalogs.of(Fixture.SHOP);
        assertThat(only(shop, "add").volatility()).isEqualTo(Volatility.IMMUTABLE);
        assertThat(only(shop, "find_customers").volatility()).isEqualTo(Volatility.STABLE);
        assertThat(only(shop, "add_tag").volatility()).isEqualTo(Volatility.VOLATILE);
        assertThat(only(shop, "slow").settings()).isEqualTo(Map.of("statement_timeout", "150ms"));
    }

    @Test
    void of_functions_of_one_name_those_with_fewer_arguments_come_first() throws SQLException {
        DatabaseSchema schema = Catalogs.after("""
                create function f(a int, b int, c int) returns int language sql as 'select 1';
                create function f(b uuid) returns int language sql as 'select 1';
                create function f(a text) returns int language sql as 'select 1';
                create function f(a int) returns int language sql as 'select 1';
                create function f(a "char") returns int language sql as 'select 1';
                create function f(a date) returns int language sql as 'select 1';
                create function f() returns int language sql as 'select 1';
                comment on function f(date) is 'explained';
                """);
        assertThat(schema.routines(name("f")))
                .extracting(RoutinesTest::arguments)
                .containsExactly(
                        List.of(),
                        List.of("a \"char\""),
                        List.of("a integer"),
                        List.of("a text"),
                        List.of("b uuid"),
                        List.of("a date"),
                        List.of("a integer", "b integer", "c integer"));
        assertThat(schema.routineNames()).containsExactly(name("f"));
    }

    @Test
    void types_have_their_schema_and_quotes_and_what_cuts_has_a_wide_one() throws SQLException {
        DatabaseSchema schema = Catalogs.after("""
                create type other."Mood ""x" as enum ('fine');
                create domain other.short as varchar(3);
                create domain shorter as short;
                create type other.bit as enum ('0', '1');
                create function "F "".f"("A ""a" "Mood ""x", b "Mood ""x"[], c shorter, d other.bit, e pg_catalog.bit(4),
                  f pg_catalog.bit[], g char(3), h char[], i varchar(2), j numeric(3,1))
                  returns shorter language sql as 'select c';
                """);
        assertThat(arguments(schema, "F \".f"))
                .containsExactly(
                        "A \"a other.\"Mood \"\"x\"",
                        "b other.\"Mood \"\"x\"[]",
                        "c api.shorter",
                        "d other.\"bit\"",
                        "e bit",
                        "f bit[]",
                        "g character",
                        "h character[]",
                        "i character varying",
                        "j numeric");
        assertThat(only(schema, "F \".f").arguments())
                .extracting(argument -> argument.wide().text())
                .contains("bit varying", "bit varying[]", "character varying", "character varying[]");
        assertThat(returns(schema, "F \".f")).isEqualTo(built("varchar", Form.SCALAR, Multitude.ONE));
    }

    @Test
    void rows_of_a_domain_are_told_from_rows() throws SQLException {
        DatabaseSchema schema = Catalogs.after("""
                create table t (id int);
                create type pair as (a int, b int);
                create domain even as pair;
                create domain other.very_even as even;
                create function rows() returns setof t language sql as 'select * from t';
                create function aliased() returns other.very_even language sql as 'select row(1, 2)::pair';
                create function one_out(a int, out b int) language sql as 'select a';
                create function untold() returns record language sql as 'select 1, 2';
                """);
        assertThat(returns(schema, "rows")).isEqualTo(own("t", Form.ROW, Multitude.MANY));
        assertThat(returns(schema, "aliased")).isEqualTo(own("pair", Form.ROW_OF_DOMAIN, Multitude.ONE));
        assertThat(returns(schema, "one_out")).isEqualTo(built("int4", Form.ROW, Multitude.ONE));
        assertThat(returns(schema, "untold")).isEqualTo(built("record", Form.SCALAR, Multitude.ONE));
    }

    @Test
    void a_domain_named_as_a_media_type_is_one_for_a_single_answer() throws SQLException {
        DatabaseSchema schema = Catalogs.after("""
                create domain "image/svg+xml" as xml;
                create domain "*/*" as bytea;
                create domain "a/b/c" as text;
                create type "text/plain" as enum ('a');
                create function svg() returns "image/svg+xml" language sql as 'select null::xml';
                create function anything() returns "*/*" language sql as 'select null::bytea';
                create function odd() returns "a/b/c" language sql as 'select null::text';
                create function no_domain() returns "text/plain" language sql as 'select null::"text/plain"';
                create function many() returns setof "*/*" language sql as 'select null::bytea';
                """);
        assertThat(returns(schema, "svg").media()).contains("image/svg+xml");
        assertThat(returns(schema, "anything").media()).contains("*/*");
        assertThat(returns(schema, "odd").media()).isEmpty();
        assertThat(returns(schema, "no_domain").media()).isEmpty();
        assertThat(returns(schema, "many").media()).isEmpty();
    }

    @Test
    void only_some_settings_hold_for_the_whole_transaction() throws SQLException {
        DatabaseSchema schema = Catalogs.after("""
                create function f() returns int language sql
                  set default_transaction_isolation = 'SERIALIZABLE'
                  set statement_timeout = '1s'
                  set "plan_filter.statement_cost_limit" = 'a=b'
                  set "my.statement_timeout" = '2s'
                  set search_path = api, other as 'select 1';
                """);
        Routine function = only(schema, "f");
        assertThat(function.isolation()).contains("serializable");
        assertThat(function.settings())
                .isEqualTo(Map.of(
                        "default_transaction_isolation", "SERIALIZABLE",
                        "statement_timeout", "1s",
                        "plan_filter.statement_cost_limit", "a=b"));
    }

    @Test
    void what_nobody_could_call_is_left_out() throws SQLException {
        DatabaseSchema schema = Catalogs.after("""
                create procedure a_procedure() language sql as 'select 1';
                create aggregate an_aggregate(int) (sfunc = int4pl, stype = int);
                create function a_window() returns bigint language internal window as 'window_row_number';
                create function a_trigger() returns trigger language plpgsql as 'begin return new; end';
                create function nameless(int) returns int language sql as 'select 1';
                create function two_nameless(json, json) returns int language sql as 'select 1';
                create function other.hidden() returns int language sql as 'select 1';
                create function bytes(bytea) returns int language sql as 'select 1';
                create function half_named(json, b int default 2) returns int language sql as 'select 1';
                """);
        assertThat(schema.routineNames()).containsExactly(name("bytes"), name("half_named"));
        assertThat(arguments(schema, "half_named")).containsExactly(" json", "b integer optional");
    }

    @Test
    void an_argument_behind_one_that_is_given_back_bears_the_name_at_its_place() throws SQLException {
        DatabaseSchema schema = Catalogs.after("""
                create function f(out given int, taken text, out more int) language sql as 'select 1, 2';
                create function g(taken text, variadic rest int[], out given int) language sql as 'select 1';
                """);
        assertThat(arguments(schema, "f")).containsExactly("given text");
        assertThat(arguments(schema, "g")).containsExactly("taken text", "rest integer[] variadic");
    }

    @Test
    void odd_defaults_and_as_many_arguments_as_postgresql_takes_are_read() throws SQLException {
        String hundred = IntStream.range(0, 100).mapToObj(i -> "a" + i + " int").collect(Collectors.joining(", "));
        DatabaseSchema schema = Catalogs.after("""
                create function wide(%s) returns int language sql as 'select 1';
                create function odd(a text default 'it''s, b text', b text default E'\\n(', c int[] default array[1, 2])
                  returns int language sql as 'select 1';
                """.formatted(hundred));
        assertThat(arguments(schema, "wide"))
                .hasSize(100)
                .startsWith("a0 integer")
                .endsWith("a99 integer");
        assertThat(arguments(schema, "odd"))
                .containsExactly("a text optional", "b text optional", "c integer[] optional");
    }

    private static List<String> arguments(DatabaseSchema schema, String function) {
        return arguments(only(schema, function));
    }

    private static List<String> arguments(Routine routine) {
        return routine.arguments().stream().map(RoutinesTest::text).toList();
    }

    private static String text(Argument argument) {
        return argument.name() + " " + argument.type().text()
                + (argument.presence() == Presence.OPTIONAL ? " optional" : "")
                + (argument.variadic() == Variadic.YES ? " variadic" : "");
    }

    private static Returns returns(DatabaseSchema schema, String function) {
        return only(schema, function).returns();
    }

    private static Routine only(DatabaseSchema schema, String function) {
        List<Routine> routines = schema.routines(name(function));
        assertThat(routines).hasSize(1);
        return routines.get(0);
    }

    private static Returns built(String type, Form form, Multitude multitude) {
        return new Returns(new RelationName("pg_catalog", type), form, multitude, Optional.empty());
    }

    private static Returns own(String type, Form form, Multitude multitude) {
        return new Returns(name(type), form, multitude, Optional.empty());
    }

    private static RelationName name(String name) {
        return new RelationName("api", name);
    }
}
