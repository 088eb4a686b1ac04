// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.request.Explain;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.run.Result;
import dev.espalier.text.Utf8;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What PostgREST would have sent.
 *
 * @param status the HTTP status
 * @param reason the status in words
 * @param headers values by name, names in lower case: {@code content-range}, {@code content-type}, {@code location},
 *     {@code preference-applied} where they belong, and what a function has set
 * @param content the body, empty when there is none
 */
public record Answer(int status, String reason, Map<String, List<String>> headers, Utf8 content) {

    /** Keeps a sorted copy of the headers. */
    public Answer {
        Map<String, List<String>> copy = new TreeMap<>();
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    /** An answer in HTTP's own words for its status. */
    public Answer(int status, Map<String, List<String>> headers, Utf8 content) {
        this(status, HttpStatus.phrase(status), headers, content);
    }

    /** The answer to a request that went well, unless what a function has set is no status or no headers: PGRST112, PGRST111. */
    public static Answer of(Request request, Result result) {
        Answer answer = new Answer(
                HttpStatus.of(request, result),
                AnswerHeaders.of(request, result),
                result.content().orElseGet(Utf8::empty));
        try {
            return SetByFunction.onto(answer, result.told());
        } catch (QueryException e) {
            return of(request.body(), e.problem());
        }
    }

    /** The answer to a request that did not; one past the counted end keeps the headers that were made for rows. */
    public static Answer of(Request request, Problem problem) {
        Answer answer = of(request.body(), problem);
        return ContentRange.pastEnd(problem)
                .map(range -> new Answer(answer.status, AnswerHeaders.of(request, range), answer.content))
                .orElse(answer);
    }

    /** The answer to what could not be read as a request. */
    public static Answer of(Body body, Problem problem) {
        if (RaisedAnswer.is(problem)) {
            return RaisedAnswer.of(body, problem);
        }
        Utf8 content = body == Body.SENT ? Utf8.of(ErrorBody.of(problem)) : Utf8.empty();
        return new Answer(HttpStatus.of(problem), HttpStatus.reason(problem), AnswerHeaders.of(problem), content);
    }

    /** The answer to a request whose plan was asked for. */
    public static Answer of(Request request, Explain explain, String plan) {
        Map<String, List<String>> headers = Map.of("content-type", List.of(MediaType.of(request, explain)));
        return new Answer(HttpStatus.OK, headers, request.body() == Body.SENT ? Utf8.of(plan) : Utf8.empty());
    }

    /** The answer to the question what may be done: {@code allow: OPTIONS,GET,HEAD}. */
    public static Answer allowing(List<String> methods) {
        return of(Map.of("allow", List.of(String.join(",", methods))));
    }

    /** An answer that is its headers alone, names in lower case. */
    public static Answer of(Map<String, List<String>> headers) {
        return new Answer(HttpStatus.OK, headers, Utf8.empty());
    }

    /** The answer to a body of more bytes than are taken. */
    public static Answer tooLarge(long most) {
        Problem problem = Problem.of("54000", "The body of the request is larger than " + most + " bytes");
        return of(Body.SENT, problem).with(HttpStatus.TOO_LARGE);
    }

    /** The first value of a header; its name in lower case. */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The same answer with one more header, or another value of it; its name in lower case. */
    public Answer with(String header, String value) {
        return with(Map.of(header, List.of(value)));
    }

    Answer with(Map<String, List<String>> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, List<String>> more = new TreeMap<>(headers);
        more.putAll(others);
        return new Answer(status, reason, more, content);
    }

    Answer with(int other) {
        return new Answer(other, headers, content);
    }

    Answer withReason(String words) {
        return new Answer(status, words, headers, content);
    }

    /** The same answer, saying that somebody with a name might be allowed: 401. */
    public Answer asUnauthorized() {
        return with(HttpStatus.UNAUTHORIZED);
    }

    /** Whether it says so. */
    public boolean isUnauthorized() {
        return status == HttpStatus.UNAUTHORIZED;
    }

    /** The body as text; decoded on every call. */
    public String body() {
        return content.toString();
    }
}
