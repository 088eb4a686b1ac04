// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.request.Request.Body;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.Expectation.Counting;
import dev.espalier.text.Utf8;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How supabase-js reads an answer.
 *
 * @param status the status it tells, which is not always the one that was sent
 * @param statusText the same in words
 * @param count the number of rows of all pages
 * @param error what went wrong
 * @param json the data
 */
record Outcome(
        int status, String statusText, OptionalLong count, Optional<SupabaseError> error, Optional<JsonText> json) {

    private static final Utf8 NULL = Utf8.of("null");
    private static final Utf8 NO_ROWS = Utf8.of("[]");

    static Outcome of(Expectation expectation, Answer answer) {
        return HttpStatus.isSuccess(answer.status()) ? success(expectation, answer) : failure(expectation, answer);
    }

    private static Outcome success(Expectation expectation, Answer answer) {
        boolean hasData = expectation.body() == Body.SENT
                && !answer.content().isEmpty()
                && !answer.content().equals(NULL);
        Optional<JsonText> json = hasData ? Optional.of(json(answer)) : Optional.empty();
        OptionalLong count = expectation.counting() == Counting.ASKED ? count(answer) : OptionalLong.empty();
        Outcome outcome = new Outcome(answer.status(), answer.reason(), count, Optional.empty(), json);
        return expectation.cardinality() == Cardinality.AT_MOST_ONE ? outcome.ofAtMostOne() : outcome;
    }

    /** What is no JSON, as CSV and the text of a plan, is data as one text. */
    private static JsonText json(Answer answer) {
        String type = answer.header("content-type").orElse("");
        boolean isText = type.startsWith("text/csv") || type.startsWith("application/vnd.pgrst.plan+text");
        return new JsonText(
                isText
                        ? Utf8.of(
                                JsonNodeFactory.instance.textNode(answer.body()).toString())
                        : answer.content());
    }

    private static OptionalLong count(Answer answer) {
        return ContentRange.total(answer.header("content-range").orElse(""));
    }

    /** {@code maybeSingle()}: the client looks at the list itself, and has an error of its own words for a second row. */
    private Outcome ofAtMostOne() {
        int rows = json.flatMap(JsonText::length).orElse(-1);
        if (rows > 1) {
            return tooMany(rows);
        }
        return switch (rows) {
            case 0 -> with(Optional.empty());
            case 1 -> with(json.map(JsonText::onlyElement));
            default -> this;
        };
    }

    private Outcome with(Optional<JsonText> data) {
        return new Outcome(status, statusText, count, error, data);
    }

    private static Outcome tooMany(int rows) {
        Problem problem = Problem.of(ProblemCode.PGRST116, "JSON object requested, multiple (or no) rows returned")
                .withDetails("Results contain " + rows + " rows, application/vnd.pgrst.object+json requires 1 row");
        return failed(HttpStatus.of(problem), HttpStatus.reason(problem), Utf8.of(ErrorBody.of(problem)));
    }

    /**
     * A HEAD of a relation that is not there has nothing to read: the client takes it for a success without content. A list under a status
     * that says "not found", which only functions can make, it takes for an empty one.
     */
    private static Outcome failure(Expectation expectation, Answer answer) {
        Utf8 body = expectation.body() == Body.OMITTED ? Utf8.empty() : answer.content();
        if (HttpStatus.isNotFound(answer.status()) && body.isEmpty()) {
            return mended(HttpStatus.NO_CONTENT, Optional.empty());
        }
        if (HttpStatus.isNotFound(answer.status())
                && new JsonText(body).read().filter(JsonNode::isArray).isPresent()) {
            return mended(HttpStatus.OK, Optional.of(new JsonText(NO_ROWS)));
        }
        return failed(answer.status(), answer.reason(), body);
    }

    private static Outcome mended(int status, Optional<JsonText> data) {
        return new Outcome(status, HttpStatus.phrase(status), OptionalLong.empty(), Optional.empty(), data);
    }

    private static Outcome failed(int status, String statusText, Utf8 body) {
        Optional<SupabaseError> error =
                body.equals(NULL) ? Optional.empty() : Optional.of(SupabaseError.of(new JsonText(body)));
        return new Outcome(status, statusText, OptionalLong.empty(), error, Optional.empty());
    }
}
