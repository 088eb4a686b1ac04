// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.end.Reply;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.ClientResult;
import dev.espalier.fixtures.corpus.ExpectedAnswer;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonSyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a golden case of a case and a reply: of the headers those that tell something of the answer, the body by its literal. */
final class RecordedAnswer {
    private static final List<String> HEADERS = List.of(
            "allow",
            "content-profile",
            "content-range",
            "content-type",
            "location",
            "preference-applied",
            "proxy-status",
            "www-authenticate");

    private final String server;
    private final Set<String> headers;

    /** Of this server, with these headers besides. */
    RecordedAnswer(String server, Set<String> headers) {
        this.server = server;
        this.headers = headers;
    }

    /**
     * The case with the reply as its answer.
     *
     * @throws IllegalArgumentException when the reply is nothing that a case could hold; the message says why
     */
    GoldenCase of(CaseFile one, Reply reply) {
        Body body = Plans.asked(one) || wasNotRecorded(one) ? new Body.NotRecorded() : body(reply);
        ExpectedAnswer answer = new ExpectedAnswer(reply.status(), kept(reply), body, new Source.RecordedFrom(server));
        ClientResult result = ClientResults.of(one, reply, body);
        return one.answered(answer, result);
    }

    private static boolean wasNotRecorded(CaseFile one) {
        return one instanceof GoldenCase golden && golden.answer().body() instanceof Body.NotRecorded;
    }

    private static Body body(Reply reply) {
        if (reply.body().isEmpty()) {
            return new Body.Empty();
        }
        Optional<String> text = reply.text();
        if (text.isEmpty()) {
            return new Body.NotRecorded();
        }
        if (!reply.isJson()) {
            return new Body.Text(text.get());
        }
        try {
            return new Body.Json(JsonLiteral.parse(text.get()));
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("its answer says that it is JSON, and is not", e);
        }
    }

    private Map<String, String> kept(Reply reply) {
        Map<String, String> kept = new TreeMap<>();
        reply.headers().forEach((name, value) -> {
            String told = told(name, value);
            if ((HEADERS.contains(name) || headers.contains(name)) && !told.isEmpty()) {
                kept.put(name, told);
            }
        });
        return kept;
    }

    /** A transaction's end is this run's, and where the server is nobody's business. */
    private static String told(String name, String value) {
        return switch (name) {
            case "preference-applied" ->
                Arrays.stream(value.split(",", -1))
                        .map(String::strip)
                        .filter(preference -> !preference.isEmpty() && !preference.startsWith("tx="))
                        .collect(Collectors.joining(", "));
            case "location" -> value.replaceFirst("^https?://[^/]*(/rest/v1(?=/))?", "");
            default -> value.replaceAll("[\\r\\n]+", " ");
        };
    }
}
