// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.error.Problem;
import dev.espalier.request.Action;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.run.Result;
import dev.espalier.run.Told;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.Expectation.Counting;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What functions say of the answer: by settings, and by what they raise. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FunctionsSayTest {

    private static final Expectation ROWS = new Expectation(Body.SENT, Counting.NOT_ASKED, Cardinality.AS_ANSWERED);
    private static final Request CALL = new Request(
            Optional.empty(),
            new Action.Call("f", Optional.empty()),
            List.of(),
            List.of(),
            Request.Format.ROWS,
            Body.SENT);

    private static Answer told(Optional<String> headers, Optional<String> status, String body) {
        Told told = new Told(OptionalLong.empty(), Optional.empty(), headers, status);
        return Answer.of(CALL, new Result(Optional.of(Utf8.of(body)), 1, OptionalLong.empty(), 0, told));
    }

    private static Answer raised(String message, String detail) {
        return Answer.of(Body.SENT, Problem.of("PGRST", message).withDetails(detail));
    }

    @Test
    void headers_replace_those_of_the_same_name_and_may_come_again() {
        String headers = "[{\"Content-Type\": \"text/plain\"}, {\"Set-Cookie\": \"a\"}, {\"set-cookie\": \"b\"}]";
        assertThat(told(Optional.of(headers), Optional.of("202 and more"), "1"))
                .isEqualTo(new Answer(
                        202,
                        Map.of(
                                "content-range", List.of("0-0/*"),
                                "content-type", List.of("text/plain"),
                                "set-cookie", List.of("a", "b")),
                        Utf8.of("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blah", "-1", "+200", " 200", "99", "100", "199", "1000", "99999999999"})
    void a_status_that_is_none_is_told(String status) {
        Answer answer = told(Optional.of("nonsense"), Optional.of(status), "1");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("PGRST112", "response.status guc must be a valid status code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"not\": \"an array\"}",
                "[\"x\"]",
                "[{}]",
                "[{\"a\": \"1\", \"b\": \"2\"}]",
                "[{\"a\": 1}]",
                "[{\"a\": null}]",
                "[{\"a\": \"1\"}",
                "[{\"\": \"1\"}]",
                "[{\"a b\": \"1\"}]",
                "[{\"a:\": \"1\"}]",
                "[{\"\u0430\": \"1\"}]",
                "[{\"a\\r\\nset-cookie\": \"1\"}]",
                "[{\"a\": \"1\\r\\nset-cookie: b=2\"}]",
                "[{\"a\": \"1\\nset-cookie: b=2\"}]",
                "[{\"a\": \"\\u0000\"}]",
                "1",
                " "
            })
    void headers_that_are_none_are_told(String headers) {
        Answer answer = told(Optional.of(headers), Optional.of("200"), "1");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("PGRST111");
        assertThat(answer.headers()).containsOnlyKeys("content-type", "proxy-status");
    }

    @Test
    void what_is_raised_is_all_of_the_answer() {
        Answer answer = raised(
                "{\"code\": \"123\", \"message\": \"ABC\", \"hint\": null, \"more\": 1}",
                "{\"status\": 332, \"status_text\": \"Odd\", \"headers\": {\"X-Brew\": \"tea\"}}");
        assertThat(answer)
                .isEqualTo(new Answer(
                        332,
                        "Odd",
                        Map.of(
                                "content-type", List.of("application/json; charset=utf-8"),
                                "proxy-status", List.of("PostgREST; error=123"),
                                "x-brew", List.of("tea")),
                        Utf8.of("{\"code\":\"123\",\"details\":null,\"hint\":null,\"message\":\"ABC\"}")));
        assertThat(Response.of(ROWS, answer).statusText()).isEqualTo("Odd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INVALID",
                "[]",
                "{\"code\": \"1\"}",
                "{\"message\": \"m\"}",
                "{\"code\": 1, \"message\": \"m\"}",
                "{\"code\": \"1\\r\\nset-cookie: b=2\", \"message\": \"m\"}",
                "{\"code\": \"1\", \"message\": \"m\", \"details\": {}}",
                "{\"code\": \"1\", \"message\": \"m\", \"hint\": 2}"
            })
    void a_message_that_says_no_error_is_told(String message) {
        assertThat(raised(message, "{\"status\": 400, \"headers\": {}}").body())
                .contains("PGRST121", "Invalid JSON value for MESSAGE: '", "MESSAGE must be a JSON object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INVALID",
                "{\"status\": 400}",
                "{\"headers\": {}}",
                "{\"status\": \"400\", \"headers\": {}}",
                "{\"status\": 400.5, \"headers\": {}}",
                "{\"status\": 99999999999, \"headers\": {}}",
                "{\"status\": 42, \"headers\": {}}",
                "{\"status\": 199, \"headers\": {}}",
                "{\"status\": 400, \"headers\": {\"a\": \"1\\r\\nset-cookie: b=2\"}}",
                "{\"status\": 400, \"headers\": {\"a\\nb\": \"1\"}}",
                "{\"status\": 400, \"headers\": []}",
                "{\"status\": 400, \"headers\": {\"a\": 1}}",
                "{\"status\": 400, \"headers\": {}, \"status_text\": 1}"
            })
    void a_detail_that_says_no_answer_is_told(String detail) {
        Answer answer = raised("{\"code\": \"1\", \"message\": \"m\"}", detail);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains("PGRST121", "Invalid JSON value for DETAIL: '", "DETAIL must be a JSON object");
    }

    @ParameterizedTest
    @CsvSource({"PT000, 500", "PT100, 500", "PT199, 500", "PT200, 200", "PT402, 402", "PT999, 999"})
    void a_code_that_names_a_status_of_an_answer_is_one(String code, int status) {
        assertThat(Answer.of(Body.SENT, Problem.of(code, "m")).status()).isEqualTo(status);
    }

    @Test
    void words_of_a_status_that_are_more_than_one_line_are_those_of_HTTP() {
        assertThat(Answer.of(Body.SENT, Problem.of("PT402", "Pay\nup")).reason())
                .isEqualTo("Payment Required");
        assertThat(Answer.of(Body.SENT, Problem.of("PT402", "Pay up")).reason()).isEqualTo("Pay up");
        String message = "{\"code\": \"1\", \"message\": \"m\"}";
        assertThat(raised(message, "{\"status\": 402, \"headers\": {}, \"status_text\": \"Pay\\r\\nup\"}")
                        .reason())
                .isEqualTo("Payment Required");
    }

    @Test
    void a_detail_that_is_missing_is_told() {
        Problem raised = Problem.of("PGRST", "{\"code\": \"1\", \"message\": \"m\"}");
        assertThat(Answer.of(Body.SENT, raised).body())
                .contains("PGRST121", "DETAIL is missing in the RAISE statement");
        assertThat(Answer.of(Body.OMITTED, raised).content().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | [{\"a\": 1}] | 200 | [] | ''",
                "404 | {\"a\": 1} | 404 | '' | {\"a\": 1}",
                "418 | [1] | 418 | '' | [1]",
                "500 | null | 500 | '' | ''",
                "500 | <p> | 500 | '' | {\"message\":\"<p>\"}",
                "200 | null | 200 | '' | ''",
            })
    void a_client_makes_of_an_odd_answer_what_it_can(int status, String body, int read, String data, String error) {
        Response<JsonNode> response = Response.of(ROWS, new Answer(status, Map.of(), Utf8.of(body)));
        assertThat(response.status()).isEqualTo(read);
        assertThat(response.json().orElse("")).isEqualTo(data);
        assertThat(response.error().map(SupabaseError::json).orElse("")).isEqualTo(error);
    }
}
