// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Requests;
import dev.espalier.error.Problem;
import dev.espalier.limits.Limits;
import dev.espalier.query.Filter;
import dev.espalier.query.Value;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Edge;
import dev.espalier.request.Parameter.Sense;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are meant to break a parser: too deep, too long, half a character, past every number.
 *
 * <p>The timeout is no measurement: it only keeps a parser that takes quadratic time from holding up the build.
 */
@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTextTest {

    private static final int DEEP = 10_000;
    private static final int LIMIT = Limits.defaults().depth();
    private static final int LONG = Limits.defaults().length();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            select, a(,       ),  PGRST100
            select, a:b!c(,   ),  PGRST100
            select, ...a(,    ),  PGRST100
            or,     and(,     ),  PGRST100
            or,     not.or(,  ),  PGRST100
            """)
    void ten_thousand_open_parentheses_are_too_deep(String key, String open, String close, String code) {
        String nested = open.repeat(DEEP) + "x" + close.repeat(DEEP);
        Problem problem = Readings.problem(key + "=" + (key.equals("or") ? "(" + nested + ")" : nested));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains("deeper than " + LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select=a%s", "order=a%s", "a%s=eq.1", "or=(a%s.eq.1)", "b.a%s=eq.1"})
    void a_json_path_of_more_than_five_hundred_steps_is_too_long(String parameter) {
        assertThat(Readings.refusal(parameter.formatted("->b".repeat(500)))).isEmpty();
        for (int steps : List.of(501, DEEP, LONG / 4)) {
            Problem problem = Readings.problem(parameter.formatted("->b".repeat(steps)));
            assertThat(problem.code()).isEqualTo("PGRST100");
            assertThat(problem.message()).contains("more than 500 steps");
        }
    }

    @Test
    void parentheses_that_mean_nothing_are_only_a_mistake_at_their_place() {
        assertThat(Readings.problem("or=" + "(".repeat(DEEP)).message()).endsWith("(line 1, column 4)");
        assertThat(Readings.problem("order=" + "(".repeat(DEEP)).message()).endsWith("(line 1, column 1)");
        assertThat(Readings.read("select=" + "(".repeat(DEEP)).select()).isEmpty();
    }

    @Test
    void what_is_as_deep_as_allowed_is_read() {
        String select = "a(".repeat(LIMIT - 1) + "x" + ")".repeat(LIMIT - 1);
        assertThat(Readings.read("select=" + select).select()).hasSize(1);
        String logic = "and(".repeat(LIMIT - 2) + "a.eq.1" + ")".repeat(LIMIT - 2);
        assertThat(Readings.read("or=(" + logic + ")").filters()).hasSize(1);
    }

    @Test
    void a_million_characters_of_columns_are_read() {
        String select = "id,".repeat(LONG / 3) + "x";
        assertThat(Readings.read("select=" + select).select()).hasSize(LONG / 3 + 1);
    }

    @Test
    void a_million_characters_of_conditions_are_read() {
        int terms = LONG / 7 - 1;
        String logic = "(" + "a.eq.1,".repeat(terms) + "a.eq.1)";
        Filter.Group group =
                (Filter.Group) Readings.read("or=" + logic).filters().get(0).what();
        assertThat(group.filters()).hasSize(terms + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "\"\\", "\"a\",", "\\\"", "a.", "a->", "->", "-", "!", "::", "a:", "...", "(", "{", "a!b", "\t",
                "é\"", "a,", "a.eq.(", "in.(", "not."
            })
    void a_hundred_thousand_times_the_same_piece_comes_to_an_end(String piece) {
        String text = piece.repeat(100_000);
        for (String key : List.of("select", "order", "or", "status", "columns")) {
            assertThat(Readings.refusal(key + "=" + text)).isIn("", "PGRST100");
        }
        assertThat(Readings.refusal("status=in.(" + text + ")")).isIn("", "PGRST100");
    }

    @Test
    void one_character_past_the_limit_is_refused_and_told() {
        Problem problem = Readings.problem("select=" + "x".repeat(LONG + 1));
        assertThat(problem.code()).isEqualTo("PGRST100");
        assertThat(problem.message()).contains("longer than " + LONG).hasSizeLessThan(200);
    }

    @Test
    void a_value_of_a_call_may_be_longer_than_a_text_of_the_wire() {
        String value = "x".repeat(LONG + 1);
        Parameter call = new Parameter.Comparison("a", Sense.PLAIN, "eq", "", new Operand.One(value));
        assertThat(Readings.query(Requests.called("things", call)).values().list())
                .containsExactly(new Value.Text(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\ud83d", "a\ude00", "\ude00\ud83d"})
    void nul_and_half_a_character_are_refused_wherever_they_stand(String text) {
        for (String parameter : List.of(
                "select=" + text,
                "order=" + text,
                "a=eq." + text,
                text + "=eq.1",
                "or=(a.eq." + text + ")",
                "limit=" + text)) {
            assertThat(Readings.problem(parameter).code()).isEqualTo("22021");
        }
        assertThat(Readings.problem(Requests.read(text)).code()).isEqualTo("22021");
        assertThat(Readings.problem(Requests.readIn(text, "things")).code()).isEqualTo("22021");
        Operand many = new Operand.Many(List.of("fine", text));
        assertThat(Readings.problem(
                                Requests.called("things", new Parameter.Comparison("a", Sense.PLAIN, "in", "", many)))
                        .code())
                .isEqualTo("22021");
        assertThat(Readings.problem(Requests.called("things", new Parameter.Bound(text, Edge.LIMIT, 1)))
                        .code())
                .isEqualTo("22021");
    }

    @Test
    void a_whole_pair_of_surrogates_is_a_character() {
        assertThat(Readings.query("a=eq.😀").values().list()).containsExactly(new Value.Text("😀"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=-1,                                PGRST103",
        "limit=5&offset=-10,                      PGRST103",
        "limit=9223372036854775808,               22003",
        "offset=9223372036854775808,              22003",
        "limit=99999999999999999999999999999999,  22003",
        "clients.limit=-1,                        2201W",
        "clients.limit=5&clients.offset=-1,       2201X",
        "clients.limit=9223372036854775808,       22003",
    })
    void a_bound_past_its_range_is_told(String parameters, String code) {
        assertThat(Readings.problem(parameters.split("&")).code()).isEqualTo(code);
    }

    @Test
    void the_largest_bounds_are_read() {
        assertThat(Readings.query("limit=9223372036854775807").values().list())
                .containsExactly(new Value.Rows(Long.MAX_VALUE), new Value.Rows(0));
        assertThat(Readings.query("offset=9223372036854775807").values().list())
                .containsExactly(new Value.Rows(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "5.0", "1e3", "+5", "٣", "5 5"})
    void what_is_no_whole_number_bounds_nothing(String text) {
        assertThat(Readings.read("limit=" + text).pages()).isEmpty();
        assertThat(Readings.read("offset=" + text).pages()).isEmpty();
    }

    @Test
    void beside_an_offset_a_limit_that_is_no_number_is_zero() {
        assertThat(Readings.query("limit=x", "offset=x").values().list())
                .containsExactly(new Value.Rows(0), new Value.Rows(0));
        assertThat(Readings.query("select=clients(id)", "clients.limit=x", "clients.offset=3")
                        .values()
                        .list())
                .containsExactly(new Value.Rows(0), new Value.Rows(3));
        assertThat(Readings.read("limit=5", "limit=x").pages()).isEmpty();
    }
}
