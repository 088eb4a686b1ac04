// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.espalier.error.Details;
import dev.espalier.error.Details.Candidate;
import dev.espalier.error.Problem;
import dev.espalier.text.Utf8;
import java.util.Optional;

/** A problem as JSON: {@code {"code":"PGRST116","details":"The result contains 0 rows","hint":null,"message":"…"}}. */
final class ErrorBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ErrorBody() {}

    static String of(Problem problem) {
        ObjectNode body = JSON.objectNode();
        body.put("code", problem.code());
        body.set("details", details(problem.details()));
        body.set("hint", textOrNull(problem.hint()));
        body.put("message", problem.message());
        return body.toString();
    }

    private static JsonNode details(Details details) {
        if (details instanceof Details.Text text) {
            return JSON.textNode(text.text());
        }
        if (details instanceof Details.PastEnd pastEnd) {
            return JSON.textNode(pastEnd.text());
        }
        if (details instanceof Details.Json json) {
            return new JsonText(Utf8.of(json.text())).value();
        }
        if (details instanceof Details.Candidates candidates) {
            return candidates.candidates().stream()
                    .map(ErrorBody::candidate)
                    .collect(JSON::arrayNode, (list, one) -> list.add(one), (a, b) -> a.addAll(b));
        }
        return JSON.nullNode();
    }

    private static JsonNode candidate(Candidate candidate) {
        if (candidate.equals(Candidate.UNTOLD)) {
            return JSON.objectNode();
        }
        return JSON.objectNode()
                .put("cardinality", candidate.cardinality())
                .put("embedding", candidate.embedding())
                .put("relationship", candidate.relationship());
    }

    private static JsonNode textOrNull(Optional<String> text) {
        return text.<JsonNode>map(JSON::textNode).orElse(JSON.nullNode());
    }
}
