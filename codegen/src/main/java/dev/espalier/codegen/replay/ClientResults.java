// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.end.Reply;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.ClientResult;
import dev.espalier.fixtures.corpus.ClientResult.Content;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.fixtures.json.JsonSyntaxException;
import dev.espalier.request.Request;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.response.Expectation;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.Expectation.Counting;
import dev.espalier.supabase.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what the JavaScript client makes of a reply to a chain. */
final class ClientResults {
    private ClientResults() {}

    static ClientResult of(CaseFile one, Reply reply, Body body) {
        Response<?> response = Response.of(expectation(one), answer(reply));
        JsonLiteral count = response.count().isPresent()
                ? new JsonNumber(Long.toString(response.count().getAsLong()))
                : new JsonNull();
        return new ClientResult(
                response.status(),
                words(one, reply, response),
                count,
                content(response.json(), body),
                content(response.error().map(error -> error.json()), body));
    }

    private static Expectation expectation(CaseFile one) {
        boolean counts = one.request().headers().getOrDefault("prefer", "").contains("count=");
        boolean atMostOne = one.calls().stream().anyMatch(call -> call.method().equals("maybeSingle"));
        return new Expectation(
                one.request().method().equals("HEAD") ? Request.Body.OMITTED : Request.Body.SENT,
                counts ? Counting.ASKED : Counting.NOT_ASKED,
                atMostOne ? Cardinality.AT_MOST_ONE : Cardinality.AS_ANSWERED);
    }

    private static Answer answer(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>();
        reply.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return reply.reason()
                .map(words -> new Answer(reply.status(), words, headers, reply.body()))
                .orElseGet(() -> new Answer(reply.status(), headers, reply.body()));
    }

    /** The words beside a status are not told over HTTP: those of the case stay as long as the status does. */
    private static String words(CaseFile one, Reply reply, Response<?> response) {
        Optional<ClientResult> before =
                one instanceof GoldenCase golden ? golden.chain().map(chain -> chain.result()) : Optional.empty();
        return before.filter(result -> reply.reason().isEmpty() && result.status() == response.status())
                .map(ClientResult::statusText)
                .orElseGet(response::statusText);
    }

    private static Content content(Optional<String> told, Body body) {
        if (told.isEmpty()) {
            return new Content.Nothing();
        }
        if (body instanceof Body.NotRecorded) {
            return new Content.NotRecorded();
        }
        JsonLiteral value = value(told.get());
        if (value.equals(whole(body))) {
            return new Content.WholeBody();
        }
        return whole(body) instanceof JsonArray rows
                        && rows.elements().size() == 1
                        && rows.elements().get(0).equals(value)
                ? new Content.FirstRow()
                : new Content.Value(value);
    }

    private static JsonLiteral value(String json) {
        try {
            return JsonLiteral.parse(json);
        } catch (JsonSyntaxException e) {
            // The client hands on what is no JSON as a text.
            return new JsonText(json);
        }
    }

    private static JsonLiteral whole(Body body) {
        if (body instanceof Body.Json json) {
            return json.value();
        }
        return body instanceof Body.Text text ? new JsonText(text.text()) : new JsonNull();
    }
}
