// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.request.Explain;
import dev.espalier.request.Parameter;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WireReaderTest {

    private static final Map<String, List<String>> NONE = Map.of();

    private static Request read(String method, String target, Map<String, List<String>> headers) {
        return WireReader.withoutPlans().read(method, target, headers, Utf8.empty());
    }

    private static WireCall withPlans(Map<String, List<String>> headers) {
        return WireReader.withPlans().call("GET", "/tags", headers, Utf8.empty());
    }

    private static Request get(String target) {
        return read("GET", target, NONE);
    }

    private static Request get(String header, String... lines) {
        return read("GET", "/tags", Map.of(header, List.of(lines)));
    }

    private static Problem problem(String method, String target, Map<String, List<String>> headers) {
        return assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> read(method, target, headers))
                .actual()
                .problem();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "x=a%20b 'a b'",
                "x=a+b 'a b'",
                "x=a%2Bb a+b",
                "x=%D0%B9%d0%99 йЙ",
                "x=100% 100%",
                "x=%zz%4 %zz%4",
                "x=%%41 %A",
                "x=й й",
                "x=%F0%9F%99%8F 🙏",
                "x=a=b=c a=b=c",
                "x=a%26b a&b",
                "x= ''",
            })
    void a_value_is_percent_decoded(String query, String value) {
        assertThat(get("/tags?" + query).parameters()).containsExactly(new Parameter.Text("x", value));
    }

    @Test
    void parameters_keep_their_order_and_repeat() {
        assertThat(get("/tags?id=gt.1&lonely&id=lt.9;a%20b=c&&=d").parameters())
                .containsExactly(
                        new Parameter.Text("id", "gt.1"),
                        new Parameter.Text("id", "lt.9"),
                        new Parameter.Text("a b", "c"),
                        new Parameter.Text("", "d"));
    }

    @Test
    void a_second_question_mark_belongs_to_the_query() {
        assertThat(get("/tags?a=b?c").parameters()).containsExactly(new Parameter.Text("a", "b?c"));
    }

    @Test
    void a_path_is_percent_decoded_and_its_plus_is_a_plus() {
        assertThat(get("/%4Dixed%20Case+%2F%22").action().name()).isEqualTo("Mixed Case+/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tags", "/tags/1", "/tags/", "//tags", "/rpc/f/g", "?select=id"})
    void a_path_that_names_no_relation_is_refused(String target) {
        assertThat(problem("GET", target, NONE))
                .isEqualTo(Problem.of("PGRST125", "Invalid path specified in request URL"));
    }

    @Test
    void the_root_describes_nothing() {
        assertThat(problem("GET", "/?select=id", NONE))
                .isEqualTo(Problem.of("PGRST126", "Root endpoint metadata is disabled"));
    }

    @Test
    void a_token_is_not_read_past_where_nobody_judges_it() {
        assertThat(problem("GET", "/tags", Map.of("Authorization", List.of("Bearer x")))
                        .code())
                .isEqualTo("PGRST127");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "get", "BREW"})
    void another_method_is_refused(String method) {
        assertThat(problem(method, "/tags", NONE))
                .isEqualTo(Problem.of("PGRST117", "Unsupported HTTP method: " + method));
    }

    @ParameterizedTest
    @CsvSource({"/tags?x=%ff, 0xff", "/tags?x=a%C3, 0xc3", "/%80, 0x80", "/tags?%ED%A0%80=1, 0xed"})
    void bytes_that_are_no_text_are_refused(String target, String octet) {
        Problem problem = problem("GET", target, NONE);
        assertThat(problem.code()).isEqualTo("22021");
        assertThat(problem.message()).isEqualTo("invalid byte sequence for encoding \"UTF8\": " + octet);
    }

    @Test
    void a_head_wants_no_body_and_has_no_range() {
        Request request = read("HEAD", "/tags", Map.of("Range", List.of("0-1")));
        assertThat(request.body()).isEqualTo(Body.OMITTED);
        assertThat(request.parameters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3-6, 3, 6",
        "60-, 60, 9223372036854775807",
        "5-2, 5, 2",
        "0-99999999999999999999999, 0, 9223372036854775807",
    })
    void a_range_is_a_window(String text, long first, long last) {
        assertThat(get("rANGE", text).parameters()).containsExactly(new Parameter.Window(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-5", "1", "1-2-3", "items=0-9", "1 - 2", "٣-٤"})
    void any_other_text_is_no_range(String text) {
        assertThat(get("range", text).parameters()).isEmpty();
    }

    @Test
    void a_range_that_begins_past_every_table_is_refused() {
        assertThat(problem("GET", "/tags", Map.of("range", List.of("9223372036854775808-")))
                        .code())
                .isEqualTo("22003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | ROWS",
                "text/html, application/json, */*;q=0.1 | ROWS",
                "application/json;q=0.5, text/csv;q=0.9 | CSV",
                "text/csv ; q=0.2 , application/vnd.pgrst.object+json | ONE_ROW",
                "*/*, application/vnd.pgrst.object+json | ONE_ROW",
                "APPLICATION/JSON; charset=utf-8 | ROWS",
                "application/json;nulls=stripped | ROWS",
                "application/vnd.pgrst.array+json | ROWS",
                "application/vnd.pgrst.array+json;nulls=stripped | ROWS_WITHOUT_NULLS",
                "application/vnd.pgrst.object+json ; nulls=stripped | ONE_ROW_WITHOUT_NULLS",
                "application/vnd.pgrst.object | ONE_ROW",
                "application/geo+json | GEOJSON",
                "text/csv;q=nonsense, application/json;q=0.9 | CSV",
            })
    void the_media_type_liked_best_is_taken(String accept, Format format) {
        assertThat(get("Accept", accept).format()).isEqualTo(format);
    }

    @Test
    void media_types_that_there_are_none_of_are_listed_as_liked() {
        Map<String, List<String>> headers = Map.of("accept", List.of("image/png;q=0.5", "text/html, application/*"));
        assertThat(problem("GET", "/tags", headers).message())
                .isEqualTo("None of these media types are available: text/html, application/*, image/png");
    }

    @Test
    void a_media_type_that_postgrest_knows_is_listed_without_parameters_and_any_other_as_written() {
        Map<String, List<String>> headers =
                Map.of("accept", List.of("Text/Plain; charset=utf-8, Foo/Bar;A=b, application/octet-stream;q=0.5;x=y"));
        assertThat(problem("GET", "/tags", headers).message())
                .isEqualTo("None of these media types are available:"
                        + " text/plain, Foo/Bar;A=b, application/octet-stream");
    }

    @Test
    void a_plan_is_for_those_who_may_see_it() {
        Map<String, List<String>> headers = Map.of(
                "accept",
                List.of("application/vnd.pgrst.plan+json; for=\"text/csv\"; options=verbose|analyze|nonsense;"));
        assertThat(problem("GET", "/tags", headers).code()).isEqualTo("PGRST107");
        WireCall call = withPlans(headers);
        assertThat(call.request().format()).isEqualTo(Format.CSV);
        assertThat(call.explain())
                .contains(new Explain(Explain.Format.JSON, List.of(Explain.Option.ANALYZE, Explain.Option.VERBOSE)));
        assertThat(withPlans(NONE).explain()).isEmpty();
    }

    @Test
    void preferences_keep_their_order_and_unknown_ones_are_left_out() {
        assertThat(get("Prefer", "timezone=Nowhere/City, count=exact ,, anything=else", "count=planned,timezone=UTC")
                        .preferences())
                .containsExactly(
                        new Preference("count", "exact"),
                        new Preference("count", "planned"),
                        new Preference("timezone", "UTC"));
    }

    @Test
    void strict_handling_tells_all_unknown_preferences() {
        Map<String, List<String>> headers =
                Map.of("prefer", List.of("count=exact, a=b", "handling=strict, Count=exact, max-affected=1"));
        assertThat(problem("GET", "/tags", headers).details())
                .isEqualTo(new Details.Text("Invalid preferences: a=b, Count=exact"));
    }

    @Test
    void the_first_handling_counts() {
        assertThat(get("prefer", "handling=lenient, handling=strict, a=b").preferences())
                .containsExactly(new Preference("handling", "lenient"), new Preference("handling", "strict"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "post"})
    void another_method_calls_no_function(String method) {
        assertThat(problem(method, "/rpc/add", NONE))
                .isEqualTo(Problem.of("PGRST101", "Cannot use the " + method + " method on RPC"));
    }

    @Test
    void the_schema_is_the_one_accepted() {
        assertThat(get("Accept-Profile", "api_v2").schema()).contains("api_v2");
        assertThat(get("Content-Profile", "api_v2").schema()).isEmpty();
    }
}
