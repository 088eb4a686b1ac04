// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.run.Told;
import dev.espalier.text.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code response.status} and {@code response.headers}, as functions and triggers set them: {@code 418} and
 * {@code [{"X-Brew": "tea"}, {"Set-Cookie": "a=1"}, {"Set-Cookie": "b=2"}]}.
 */
final class SetByFunction {

    /** What follows the digits is left out, as PostgREST does. */
    private static final Pattern STATUS = Pattern.compile("([0-9]{1,9}).*", Pattern.DOTALL);

    private SetByFunction() {}

    /**
     * The same answer with what was set.
     *
     * @throws dev.espalier.error.QueryException PGRST112 for a status and PGRST111 for headers that are none
     */
    static Answer onto(Answer answer, Told told) {
        if (told.status().isEmpty() && told.headers().isEmpty()) {
            return answer;
        }
        Optional<Integer> status = told.status().map(SetByFunction::status);
        Map<String, List<String>> headers =
                told.headers().map(SetByFunction::headers).orElseGet(Map::of);
        return status.map(answer::with).orElse(answer).with(headers);
    }

    private static int status(String text) {
        Matcher matcher = STATUS.matcher(text);
        int status = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (!HttpStatus.isOne(status)) {
            throw Problem.of(ProblemCode.PGRST112, "response.status guc must be a valid status code")
                    .toException();
        }
        return status;
    }

    private static Map<String, List<String>> headers(String json) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        JsonNode lines =
                new JsonText(Utf8.of(json)).read().orElseThrow(() -> noHeaders().toException());
        if (!lines.isArray()) {
            throw noHeaders().toException();
        }
        for (JsonNode line : lines) {
            Entry<String, JsonNode> header = onlyMember(line);
            headers.computeIfAbsent(header.getKey().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue().textValue());
        }
        return headers;
    }

    private static Entry<String, JsonNode> onlyMember(JsonNode line) {
        return line.properties().stream()
                .filter(member -> line.size() == 1 && member.getValue().isTextual())
                .filter(member ->
                        HeaderLine.isOne(member.getKey(), member.getValue().textValue()))
                .findFirst()
                .orElseThrow(() -> noHeaders().toException());
    }

    private static Problem noHeaders() {
        return Problem.of(
                ProblemCode.PGRST111,
                "response.headers guc must be a JSON array composed of objects with a single key and a string value");
    }
}
