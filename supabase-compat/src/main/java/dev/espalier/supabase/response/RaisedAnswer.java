// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.request.Request.Body;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code raise sqlstate 'PGRST' using message = '{"code": "123", "message": "No"}', detail = '{"status": 402, "headers": {}}'}: a function
 * answers with an error that is all its own.
 */
final class RaisedAnswer {

    private static final String SQLSTATE = "PGRST";
    private static final String MESSAGE_HINT =
            "MESSAGE must be a JSON object with obligatory keys: 'code', 'message' and optional keys: 'details', 'hint'.";
    private static final String DETAIL_HINT =
            "DETAIL must be a JSON object with obligatory keys: 'status', 'headers' and optional key: 'status_text'.";

    private RaisedAnswer() {}

    /** Whether a problem is one. */
    static boolean is(Problem problem) {
        return problem.code().equals(SQLSTATE);
    }

    /** The answer that was raised, or PGRST121 with what is wrong with it. */
    static Answer of(Body body, Problem raised) {
        Optional<Problem> said = object(raised.message()).flatMap(RaisedAnswer::problem);
        if (said.isEmpty()) {
            return refused(body, "Invalid JSON value for MESSAGE: '" + raised.message() + "'", MESSAGE_HINT);
        }
        if (!(raised.details() instanceof Details.Text detail)) {
            return refused(body, "DETAIL is missing in the RAISE statement", DETAIL_HINT);
        }
        return object(detail.text())
                .flatMap(members -> onto(Answer.of(body, said.get()), members))
                .orElseGet(() -> refused(body, "Invalid JSON value for DETAIL: '" + detail.text() + "'", DETAIL_HINT));
    }

    private static Answer refused(Body body, String details, String hint) {
        Problem problem = Problem.of(
                        ProblemCode.PGRST121, "Could not parse JSON in the \"RAISE SQLSTATE 'PGRST'\" error")
                .withDetails(details)
                .withHint(hint);
        return Answer.of(body, problem);
    }

    private static Optional<JsonNode> object(String json) {
        return new JsonText(Utf8.of(json)).object();
    }

    private static Optional<Problem> problem(JsonNode message) {
        boolean complete =
                message.path("code").isTextual() && message.path("message").isTextual();
        if (!complete
                || !HeaderLine.isWithinOne(message.get("code").textValue())
                || !isTextOrAbsent(message, "details")
                || !isTextOrAbsent(message, "hint")) {
            return Optional.empty();
        }
        Problem problem = Problem.of(
                message.get("code").textValue(), message.get("message").textValue());
        Problem detailed = text(message, "details").map(problem::withDetails).orElse(problem);
        return Optional.of(text(message, "hint").map(detailed::withHint).orElse(detailed));
    }

    private static Optional<Answer> onto(Answer answer, JsonNode detail) {
        JsonNode status = detail.path("status");
        JsonNode headers = detail.path("headers");
        boolean complete = status.canConvertToInt() && status.canConvertToExactIntegral() && headers.isObject();
        if (!complete || !HttpStatus.isOne(status.intValue()) || !isTextOrAbsent(detail, "status_text")) {
            return Optional.empty();
        }
        Map<String, List<String>> lines = new TreeMap<>();
        for (Map.Entry<String, JsonNode> header : headers.properties()) {
            JsonNode value = header.getValue();
            if (!value.isTextual() || !HeaderLine.isOne(header.getKey(), value.textValue())) {
                return Optional.empty();
            }
            lines.put(header.getKey().toLowerCase(Locale.ROOT), List.of(value.textValue()));
        }
        Answer told = answer.with(status.intValue()).with(lines);
        return Optional.of(text(detail, "status_text")
                .filter(HeaderLine::isWithinOne)
                .map(told::withReason)
                .orElse(told));
    }

    private static boolean isTextOrAbsent(JsonNode object, String member) {
        JsonNode value = object.path(member);
        return value.isTextual() || value.isNull() || value.isMissingNode();
    }

    private static Optional<String> text(JsonNode object, String member) {
        return Optional.ofNullable(object.path(member).textValue());
    }
}
