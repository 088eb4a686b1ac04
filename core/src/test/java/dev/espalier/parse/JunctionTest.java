// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Requests;
import dev.espalier.Writes;
import dev.espalier.error.Problem;
import dev.espalier.query.Call;
import dev.espalier.query.Mutation;
import dev.espalier.query.Query;
import dev.espalier.query.Read;
import dev.espalier.query.Write;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Direction;
import dev.espalier.request.Parameter.Junction;
import dev.espalier.request.Parameter.Junction.Kind;
import dev.espalier.request.Parameter.Nulls;
import dev.espalier.request.Parameter.Sense;
import dev.espalier.request.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that calls have built says what the wire says with a text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JunctionTest {

    private static final Parameter PAID = one("status", "eq", "paid");
    private static final Parameter NO_NOTE = one("note", "is", "null");

    static Stream<Arguments> spellings() {
        return Stream.of(
                same(any(PAID), "or=(status.eq.paid)"),
                same(
                        any(PAID, all(one("total", "gt", "30"), NO_NOTE)),
                        "or=(status.eq.paid,and(total.gt.30,note.is.null))"),
                same(all(PAID, any(NO_NOTE, NO_NOTE)), "and=(status.eq.paid,or(note.is.null,note.is.null))"),
                same(not(any(PAID)), "not.or=(status.eq.paid)"),
                same(any(not(all(PAID, NO_NOTE))), "or=(not.and(status.eq.paid,note.is.null))"),
                same(at("clients", any(PAID)), "clients.or=(status.eq.paid)"),
                same(at("clients.bookings", not(all(PAID))), "clients.bookings.not.and=(status.eq.paid)"),
                same(at("\"a.b\"", any(PAID)), "\"a.b\".or=(status.eq.paid)"),
                same(any(called("a", Sense.NEGATED, "eq", "", one("1"))), "or=(a.not.eq.1)"),
                same(any(called("a", Sense.PLAIN, "like", "any", one("{a*,*b}"))), "or=(a.like(any).{a*,*b})"),
                same(any(called("a", Sense.PLAIN, "gt", "all", one("{1,2}"))), "or=(a.gt(all).{1,2})"),
                same(any(one("a", "ilike", "*x*")), "or=(a.ilike.*x*)"),
                same(any(one("a", "like", "a%b*")), "or=(a.like.a%b*)"),
                same(any(called("a", Sense.PLAIN, "plfts", "english", one("cat"))), "or=(a.plfts(english).cat)"),
                same(any(one("a", "fts", "a & b")), "or=(a.fts.a & b)"),
                same(any(one("a", "cs", "{x,y}")), "or=(a.cs.{x,y})"),
                same(any(one("a", "isdistinct", "b")), "or=(a.isdistinct.b)"),
                same(any(one("a", "is", "NOT_NULL")), "or=(a.is.not_null)"),
                same(any(many("a", "b,c", "d)")), "or=(a.in.(\"b,c\",\"d)\"))"),
                same(any(many("a", "")), "or=(a.in.())"),
                same(any(many("a")), "or=(a.in.())"),
                same(any(one("data->x->>0", "eq", "1")), "or=(data->x->>0.eq.1)"),
                same(any(one(" \"Odd, Name\" ", "eq", "1")), "or=(\"Odd, Name\".eq.1)"),
                same(any(text("note", "not.eq.a,b)")), "or=(note.not.eq.\"a,b)\")"),
                same(any(text("note", "eq.\"a\"")), "or=(note.eq.\"\\\"a\\\"\")"),
                same(any(text("id", "in.(1,2)"), PAID), "or=(id.in.(1,2),status.eq.paid)"),
                same(any(text("or", "eq.1"), text("select", "eq.2")), "or=(or.eq.1,select.eq.2)"),
                same(any(one("order", "eq", "1"), one("not", "eq", "2")), "or=(order.eq.1,not.eq.2)"),
                same(any(one("a", "eq", "\",)({}\\")), "or=(a.eq.\"\\\",)({}\\\\\")"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("spellings")
    void a_tree_of_calls_is_the_tree_of_a_text(Parameter tree, String wire) {
        assertThat(Readings.query(Requests.called("things", tree))).isEqualTo(Readings.query(wire));
    }

    @Test
    void trees_are_read_in_their_order_and_before_filters_as_texts_are() {
        Parameter filter = one("a", "eq", "1");
        Parameter text = new Parameter.Text("or", "(b.eq.2)");
        Query called = Readings.query(Requests.called("things", filter, any(one("c", "eq", "3")), text));
        assertThat(called).isEqualTo(Readings.query("a=eq.1", "or=(c.eq.3)", "or=(b.eq.2)"));
        assertThat(called).isNotEqualTo(Readings.query("a=eq.1", "or=(b.eq.2)", "or=(c.eq.3)"));
    }

    @Test
    void one_without_filters_is_the_mistake_that_it_is_on_the_wire() {
        assertThat(problem(any())).isEqualTo(Readings.problem("or=()"));
        assertThat(problem(at("clients", not(all())))).isEqualTo(Readings.problem("clients.not.and=()"));
        assertThat(problem(any(PAID, all())).code()).isEqualTo("PGRST100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients.name", "", " ", "a)", "a,b", "a(", "a::int", "\"a", "a.eq.1,b"})
    void what_is_more_or_less_than_a_column_is_told(String column) {
        for (Parameter filter : List.of(one(column, "eq", "1"), text(column, "eq.1"))) {
            Problem problem = problem(any(filter));
            assertThat(problem.code()).isEqualTo("PGRST100");
            assertThat(problem.message()).startsWith("\"failed to parse logic tree (" + column);
        }
    }

    @Test
    void an_embed_may_be_called_not_which_the_wire_cannot_say() {
        Query query = Readings.query(Requests.called("things", at("not", any(PAID))));
        assertThat(((Read) query.shape().statement()).filters().get(0).path()).containsExactly("not");
        assertThat(query).isNotEqualTo(Readings.query("not.or=(status.eq.paid)"));
    }

    @Test
    void a_text_that_is_no_filter_is_told() {
        assertThat(problem(any(text("a", "x.1")))).isEqualTo(Readings.problem("a=x.1"));
    }

    @Test
    void what_is_no_filter_is_no_part_of_one() {
        for (Parameter other : List.of(
                new Parameter.Argument("a", "1"),
                new Parameter.Order("", "a", Direction.ASCENDING, Nulls.UNSAID),
                new Parameter.Window(0, 1),
                at("clients", any(PAID)))) {
            assertThatThrownBy(() -> any(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void it_may_be_as_deep_as_a_text_and_no_deeper() {
        String deep = "and(".repeat(30) + "status.eq.paid" + ")".repeat(30);
        assertThat(Readings.query(Requests.called("things", any(nested(30)))))
                .isEqualTo(Readings.query("or=(" + deep + ")"));
        for (int levels : List.of(31, 100_000)) {
            Problem problem = problem(any(nested(levels)));
            assertThat(problem.code()).isEqualTo("PGRST100");
            assertThat(problem.message()).isEqualTo("the request is nested deeper than 32 levels");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\ud83d", "a\ude00"})
    void nul_and_half_a_character_are_refused_wherever_they_stand(String text) {
        for (Parameter filter : List.of(
                one("a", "eq", text),
                one(text, "eq", "1"),
                many("a", text),
                text("a", "eq." + text),
                text(text, "eq.1"),
                called("a", Sense.PLAIN, "fts", text, one("1")))) {
            assertThat(problem(any(PAID, all(filter))).code()).isEqualTo("22021");
        }
        assertThat(problem(at(text, any(PAID))).code()).isEqualTo("22021");
    }

    @Test
    void a_value_may_be_longer_than_a_text_of_the_wire_and_a_column_may_not() {
        String much = "x".repeat(1_000_001);
        assertThat(Readings.query(Requests.called("things", any(one("a", "eq", much))))
                        .values()
                        .list())
                .hasSize(1);
        assertThat(problem(any(one(much, "eq", "1"))).message()).contains("longer than 1000000");
    }

    @Test
    void a_hundred_thousand_filters_are_read() {
        List<Parameter> filters = Collections.nCopies(100_000, PAID);
        Junction tree = new Junction("", Sense.PLAIN, Kind.ANY_OF, filters);
        assertThat(Readings.query(Requests.called("things", tree)).values().list())
                .hasSize(100_000);
    }

    @Test
    void a_call_takes_it_for_a_filter_and_never_for_an_argument() {
        Request called = with(Writes.get("add").request(), any(one("a", "eq", "1")), new Parameter.Argument("b", "2"));
        Query query = Readings.query(called);
        assertThat(query)
                .isEqualTo(Readings.query(
                        Writes.get("add").where("or=(a.eq.1)", "b=2").request()));
        assertThat(((Call) query.shape().statement()).answer().filters()).hasSize(1);
    }

    @Test
    void updates_and_deletes_take_it_and_inserts_ignore_it_as_they_do_a_text() {
        for (Writes write : List.of(
                Writes.update("tags", "{'label': 'x'}"),
                Writes.delete("tags"),
                Writes.insert("tags", "{'id': 1}"),
                Writes.put("tags", "{'id': 1}"))) {
            assertThat(Readings.query(with(write.request(), any(PAID))))
                    .isEqualTo(Readings.query(write.where("or=(status.eq.paid)").request()));
        }
        Write update = (Write)
                Readings.query(with(Writes.update("tags", "{'label': 'x'}").request(), any(PAID)))
                        .shape()
                        .statement();
        assertThat(((Mutation.Update) update.mutation()).filters()).hasSize(1);
    }

    private static Arguments same(Parameter tree, String wire) {
        return Arguments.of(tree, wire);
    }

    private static Junction nested(int levels) {
        Junction tree = all(PAID);
        for (int i = 1; i < levels; i++) {
            tree = all(tree);
        }
        return tree;
    }

    private static Junction any(Parameter... filters) {
        return new Junction("", Sense.PLAIN, Kind.ANY_OF, List.of(filters));
    }

    private static Junction all(Parameter... filters) {
        return new Junction("", Sense.PLAIN, Kind.ALL_OF, List.of(filters));
    }

    private static Junction not(Junction tree) {
        return new Junction(tree.path(), Sense.NEGATED, tree.kind(), tree.filters());
    }

    private static Junction at(String path, Junction tree) {
        return new Junction(path, tree.sense(), tree.kind(), tree.filters());
    }

    private static Parameter one(String column, String operator, String value) {
        return called(column, Sense.PLAIN, operator, "", one(value));
    }

    private static Operand one(String value) {
        return new Operand.One(value);
    }

    private static Parameter many(String column, String... values) {
        return called(column, Sense.PLAIN, "in", "", new Operand.Many(List.of(values)));
    }

    private static Parameter called(String column, Sense sense, String operator, String modifier, Operand operand) {
        return new Parameter.Comparison(column, sense, operator, modifier, operand);
    }

    private static Parameter text(String column, String filter) {
        return new Parameter.Text(column, filter);
    }

    private static Problem problem(Junction tree) {
        return Readings.problem(Requests.called("things", tree));
    }

    private static Request with(Request request, Parameter... more) {
        List<Parameter> all = new ArrayList<>(request.parameters());
        all.addAll(List.of(more));
        return new Request(
                request.schema(), request.action(), all, request.preferences(), request.format(), request.body());
    }
}
