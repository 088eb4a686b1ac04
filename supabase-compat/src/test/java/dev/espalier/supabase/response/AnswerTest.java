// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.request.Action;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.Expectation.Counting;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerTest {

    private static final Expectation ROWS = new Expectation(Body.SENT, Counting.ASKED, Cardinality.AS_ANSWERED);
    private static final Expectation HEAD = new Expectation(Body.OMITTED, Counting.ASKED, Cardinality.AS_ANSWERED);
    private static final Map<String, String> JSON = Map.of("content-type", "application/json; charset=utf-8");

    private static Answer answer(int status, Map<String, String> headers, String body) {
        Map<String, List<String>> lines = headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return new Answer(status, lines, Utf8.of(body));
    }

    @Test
    void past_the_end_the_headers_are_those_of_the_rows_asked_for() {
        Request request = new Request(
                Optional.empty(),
                new Action.Read("tags"),
                List.of(),
                List.of(new Preference("count", "exact")),
                Request.Format.CSV,
                Body.SENT);
        Problem problem = Problem.of(ProblemCode.PGRST103, "Requested range not satisfiable")
                .withDetails(new Details.PastEnd(9, 3));
        Answer answer = Answer.of(request, problem);
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.headers())
                .isEqualTo(Map.of(
                        "content-range", List.of("*/3"),
                        "content-type", List.of("text/csv; charset=utf-8"),
                        "preference-applied", List.of("count=exact")));
        assertThat(answer.body()).contains("An offset of 9 was requested, but there are only 3 rows.");
    }

    @ParameterizedTest
    @CsvSource({
        "ESP001, 500",
        "08006, 503",
        "09000, 500",
        "0A000, 400",
        "0L000, 403",
        "0P000, 403",
        "21000, 500",
        "22P02, 400",
        "22023, 400",
        "23502, 400",
        "23503, 409",
        "23505, 409",
        "23514, 400",
        "25006, 405",
        "25001, 500",
        "28000, 403",
        "2D000, 500",
        "38000, 500",
        "39000, 500",
        "3B000, 500",
        "40001, 500",
        "42501, 403",
        "42703, 400",
        "42804, 400",
        "42883, 404",
        "42P01, 404",
        "42P17, 500",
        "53400, 500",
        "53300, 503",
        "54000, 500",
        "55000, 500",
        "57014, 500",
        "57P01, 503",
        "58000, 500",
        "F0000, 500",
        "HV000, 500",
        "P0001, 400",
        "P0002, 500",
        "XX000, 500",
        "PT402, 402",
        "PTxyz, 500",
        "PGRST000, 503",
        "PGRST001, 503",
        "PGRST002, 503",
        "PGRST003, 504",
        "PGRST100, 400",
        "PGRST101, 405",
        "PGRST102, 400",
        "PGRST103, 416",
        "PGRST105, 405",
        "PGRST106, 406",
        "PGRST107, 406",
        "PGRST108, 400",
        "PGRST111, 500",
        "PGRST112, 500",
        "PGRST114, 400",
        "PGRST115, 400",
        "PGRST116, 406",
        "PGRST117, 405",
        "PGRST118, 400",
        "PGRST121, 500",
        "PGRST122, 400",
        "PGRST123, 400",
        "PGRST124, 400",
        "PGRST125, 404",
        "PGRST126, 404",
        "PGRST127, 400",
        "PGRST128, 400",
        "PGRST200, 400",
        "PGRST201, 300",
        "PGRST202, 404",
        "PGRST203, 300",
        "PGRST204, 400",
        "PGRST205, 404",
        "PGRST300, 500",
        "PGRST301, 401",
        "PGRST302, 401",
        "PGRST303, 401",
        "PGRSTX00, 500"
    })
    void every_code_has_its_status(String code, int status) {
        assertThat(Answer.of(Body.SENT, Problem.of(code, "no")).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "21000, UPDATE requires a WHERE clause, 400",
        "22023, role \"nobody\" does not exist, 401",
        "42883, function xmlagg(record) does not exist, 406"
    })
    void some_codes_mean_several_things(String code, String message, int status) {
        assertThat(Answer.of(Body.SENT, Problem.of(code, message)).status()).isEqualTo(status);
    }

    @Test
    void an_error_body_has_four_members_in_their_order() {
        Problem problem = Problem.of("P0001", "say \"no\"\n").withDetails("é").withHint("try");
        assertThat(Answer.of(Body.SENT, problem).body())
                .isEqualTo("{\"code\":\"P0001\",\"details\":\"é\",\"hint\":\"try\",\"message\":\"say \\\"no\\\"\\n\"}");
        assertThat(Answer.of(Body.SENT, problem).headers())
                .containsEntry("content-type", List.of("application/json; charset=utf-8"))
                .containsEntry("proxy-status", List.of("PostgREST; error=P0001"))
                .hasSize(2);
    }

    @Test
    void details_that_are_JSON_stay_JSON() {
        Problem problem = Problem.of("P0001", "no").withDetails(new Details.Json("{\"a\": [1.50, null]}"));
        assertThat(Answer.of(Body.SENT, problem).body()).contains("\"details\":{\"a\":[1.50,null]}");
    }

    @Test
    void a_head_has_headers_and_no_body() {
        Answer answer = Answer.of(Body.OMITTED, Problem.of("22P02", "no"));
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers())
                .containsEntry("content-type", List.of("application/json; charset=utf-8"))
                .containsEntry("proxy-status", List.of("PostgREST; error=22P02"))
                .hasSize(2);
    }

    @Test
    void an_error_without_a_body_has_an_empty_message() {
        Response<JsonNode> response = Response.of(HEAD, Answer.of(Body.OMITTED, Problem.of("22P02", "no")));
        assertThat(response.error()).hasValueSatisfying(error -> {
            assertThat(error.message()).isEmpty();
            assertThat(error.json()).isEqualTo("{\"message\":\"\"}");
        });
        assertThat(response.status()).isEqualTo(400);
    }

    @Test
    void an_error_that_is_no_JSON_is_its_own_message() {
        Response<JsonNode> response = Response.of(ROWS, answer(502, Map.of(), "<h1>Bad Gateway</h1>"));
        assertThat(response.error().orElseThrow().message()).isEqualTo("<h1>Bad Gateway</h1>");
        assertThat(response.data()).isEmpty();
    }

    @Test
    void details_that_are_no_text_are_told_as_JSON() {
        Answer answer =
                answer(300, JSON, "{\"code\":\"PGRST201\",\"details\":[{\"a\":1}],\"hint\":null,\"message\":\"m\"}");
        SupabaseError error = Response.of(ROWS, answer).error().orElseThrow();
        assertThat(error.details()).contains("[{\"a\":1}]");
        assertThat(error.hint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.50", "12345678901234567890.123456789012345678901234567890", "1e-7", "-0.00"})
    void numbers_are_read_exactly(String literal) {
        JsonNode data =
                Response.of(ROWS, answer(200, JSON, "[" + literal + "]")).data().orElseThrow();
        assertThat(data.get(0).decimalValue()).isEqualTo(new BigDecimal(literal));
    }

    @Test
    void a_number_may_be_as_long_as_PostgreSQL_writes_it() {
        String literal = "9".repeat(131_072) + "." + "1".repeat(16_383);
        JsonNode data = Response.of(ROWS, answer(200, JSON, literal)).data().orElseThrow();
        assertThat(data.decimalValue().precision()).isEqualTo(147_455);
    }

    @Test
    void a_document_may_be_nested_as_deep_as_PostgreSQL_writes_it() {
        String deep = "[".repeat(6_000) + "]".repeat(6_000);
        assertThat(Response.of(ROWS, answer(200, JSON, deep)).data()).isPresent();
    }

    @Test
    void a_count_that_is_not_known_is_none() {
        Answer answer = answer(200, Map.of("content-range", "0-1/*"), "[]");
        assertThat(Response.of(ROWS, answer).count()).isEmpty();
    }

    @Test
    void the_only_row_keeps_its_text() {
        Expectation atMostOne = new Expectation(Body.SENT, Counting.NOT_ASKED, Cardinality.AT_MOST_ONE);
        Response<JsonNode> response = Response.of(atMostOne, answer(200, JSON, "[{\"a\":[1.50, \"]\"]}]"));
        assertThat(response.json()).contains("{\"a\":[1.50, \"]\"]}");
    }
}
