// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.error.Problem;
import dev.espalier.request.Explain;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.run.Result;
import dev.espalier.text.Utf8;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What PostgREST would have sent.
 *
 * @param status the HTTP status
 * @param headers {@code content-range}, {@code content-type} and {@code preference-applied} where they belong, names in lower case
 * @param content the body, empty when there is none
 */
public record Answer(int status, Map<String, String> headers, Utf8 content) {

    private static final Utf8 NOTHING = Utf8.of("");

    /** Keeps a sorted copy of the headers. */
    public Answer {
        headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    }

    /** The answer to a request that went well: 200, or 206 when more rows are known than sent. */
    public static Answer of(Request request, Result result) {
        Map<String, String> headers = headers(request, ContentRange.of(result));
        return new Answer(HttpStatus.of(result), headers, result.content().orElse(NOTHING));
    }

    /** The answer to a request that did not; one past the counted end keeps the headers that were made for rows. */
    public static Answer of(Request request, Problem problem) {
        Answer answer = of(request.body(), problem);
        return ContentRange.pastEnd(problem)
                .map(range -> new Answer(answer.status, headers(request, range), answer.content))
                .orElse(answer);
    }

    private static Map<String, String> headers(Request request, String range) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("content-range", range);
        headers.put("content-type", MediaType.of(request.format()));
        AppliedPreferences.of(request).ifPresent(applied -> headers.put("preference-applied", applied));
        return headers;
    }

    /** The answer to what could not be read as a request. */
    public static Answer of(Body body, Problem problem) {
        Map<String, String> headers =
                Map.of("content-type", MediaType.ERROR, "proxy-status", "PostgREST; error=" + problem.code());
        return new Answer(
                HttpStatus.of(problem), headers, body == Body.SENT ? Utf8.of(ErrorBody.of(problem)) : NOTHING);
    }

    /** The answer to a request whose plan was asked for. */
    public static Answer of(Request request, Explain explain, String plan) {
        Map<String, String> headers = Map.of("content-type", MediaType.of(request.format(), explain));
        return new Answer(HttpStatus.OK, headers, request.body() == Body.SENT ? Utf8.of(plan) : NOTHING);
    }

    /** The same answer with one more header, or another value of it; its name in lower case. */
    public Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, content);
    }

    /** The same answer, saying that somebody with a name might be allowed: 401. */
    public Answer asUnauthorized() {
        return new Answer(HttpStatus.UNAUTHORIZED, headers, content);
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
