// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.supabase.response.Answer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pages of other origins may read answers, so that supabase-js works in a browser; PostgREST's {@code server-cors-allowed-origins}.
 *
 * @param origins {@code https://app.example.com}; without it any, and then no browser sends cookies along
 */
public record CrossOrigin(Optional<Set<String>> origins) {

    private static final CrossOrigin ANY = new CrossOrigin(Optional.empty());
    private static final String METHODS = "GET, POST, PATCH, PUT, DELETE, OPTIONS, HEAD";
    private static final String EXPOSED =
            "Content-Encoding, Content-Location, Content-Range, Content-Type, Date, Location,"
                    + " Server, Transfer-Encoding, Range-Unit";
    private static final List<String> SIMPLE_HEADERS = List.of("Accept", "Accept-Language", "Content-Language");
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}");
    private static final String ONE_DAY = "86400";

    /** Keeps a copy of the set. */
    public CrossOrigin {
        origins = origins.map(Set::copyOf);
    }

    /** Pages of any origin. */
    public static CrossOrigin any() {
        return ANY;
    }

    /** Pages of these origins. */
    public static CrossOrigin of(Collection<String> origins) {
        return new CrossOrigin(Optional.of(Set.copyOf(origins)));
    }

    /** The answer to a browser that asks what a page may send, before it sends it. */
    Optional<Answer> preflight(HttpRequest request) {
        boolean asks = request.method().equals("OPTIONS")
                && request.header("access-control-request-method")
                        .filter(method -> List.of(METHODS.split(", ", -1)).contains(method))
                        .isPresent();
        return asks ? allowed(request).map(granted -> preflight(request, granted)) : Optional.empty();
    }

    private static Answer preflight(HttpRequest request, Map<String, List<String>> granted) {
        Map<String, List<String>> headers = new LinkedHashMap<>(granted);
        headers.put("access-control-allow-methods", List.of(METHODS));
        headers.put("access-control-allow-headers", List.of(headers(request)));
        headers.put("access-control-max-age", List.of(ONE_DAY));
        return Answer.of(headers);
    }

    /** Those that the page wants to send, and those that every page may send. */
    private static String headers(HttpRequest request) {
        Stream<String> wanted = request.header("access-control-request-headers").stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(String::strip)
                .filter(name -> TOKEN.matcher(name).matches());
        return Stream.of(Stream.of("Authorization"), wanted, SIMPLE_HEADERS.stream())
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    /** The answer, which a page may read. */
    Answer onto(HttpRequest request, Answer answer) {
        return allowed(request)
                .map(granted -> {
                    Answer told = answer.with("access-control-expose-headers", EXPOSED);
                    for (Map.Entry<String, List<String>> header : granted.entrySet()) {
                        told = told.with(header.getKey(), header.getValue().get(0));
                    }
                    return told;
                })
                .orElse(answer);
    }

    /** What is granted to the page that asks, if it is one that may. */
    private Optional<Map<String, List<String>>> allowed(HttpRequest request) {
        return request.header("origin").flatMap(origin -> {
            if (origins.isEmpty()) {
                return Optional.of(Map.of("access-control-allow-origin", List.of("*")));
            }
            return origins.filter(known -> known.contains(origin))
                    .map(known -> Map.of(
                            "access-control-allow-origin", List.of(origin),
                            "access-control-allow-credentials", List.of("true")));
        });
    }
}
