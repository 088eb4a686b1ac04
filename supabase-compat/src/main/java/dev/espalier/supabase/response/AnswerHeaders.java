// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.error.Problem;
import dev.espalier.request.Action;
import dev.espalier.request.Request;
import dev.espalier.run.Result;
import dev.espalier.run.Told;
import dev.espalier.run.Told.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Headers that answers have by themselves. */
final class AnswerHeaders {

    private static final String CONTENT_TYPE = "content-type";

    private AnswerHeaders() {}

    static Map<String, List<String>> of(Request request, Result result) {
        Map<String, List<String>> headers = new TreeMap<>();
        put(headers, "content-range", ContentRange.of(request, result));
        put(headers, "preference-applied", AppliedPreferences.of(request, result.told()));
        put(headers, "location", location(request, result));
        if (hasContent(request, result)) {
            put(headers, CONTENT_TYPE, Optional.of(MediaType.of(request)));
        }
        return headers;
    }

    /** Those of rows in this range, whether there are any or not. */
    static Map<String, List<String>> of(Request request, String range) {
        Map<String, List<String>> headers = new TreeMap<>();
        put(headers, "content-range", Optional.of(range));
        put(headers, "preference-applied", AppliedPreferences.of(request, Told.NOTHING));
        put(headers, CONTENT_TYPE, Optional.of(MediaType.of(request)));
        return headers;
    }

    static Map<String, List<String>> of(Problem problem) {
        return Map.of(
                CONTENT_TYPE, List.of(MediaType.ERROR), "proxy-status", List.of("PostgREST; error=" + problem.code()));
    }

    /** What is read has content even where a HEAD leaves it out; what is changed has some when it was asked for. */
    private static boolean hasContent(Request request, Result result) {
        boolean read = request.action() instanceof Action.Read || request.action() instanceof Action.Call;
        return read
                ? !result.told().traits().contains(Trait.VOID)
                : result.content().isPresent();
    }

    /** It is told of one new row, of several none is. */
    private static Optional<String> location(Request request, Result result) {
        return request.action() instanceof Action.Insert && result.rows() == 1
                ? result.told()
                        .location()
                        .flatMap(key -> Location.of(request.action().name(), key))
                : Optional.empty();
    }

    private static void put(Map<String, List<String>> headers, String name, Optional<String> value) {
        value.ifPresent(one -> headers.put(name, List.of(one)));
    }
}
