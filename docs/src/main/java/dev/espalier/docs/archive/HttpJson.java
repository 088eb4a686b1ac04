// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.ClientResult;
import dev.espalier.fixtures.corpus.ClientResult.Content;
import dev.espalier.fixtures.corpus.ExpectedAnswer;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Optional;

/** What goes over the wire, and what a client makes of it, as JSON. */
final class HttpJson {

    private static final String NOT_A_NUMBER = "NaN";

    private HttpJson() {}

    static JsonObject of(WireRequest request) {
        return new Members()
                .text("method", request.method())
                .text("path", request.path())
                .texts("headers", request.headers())
                .text("body", Optional.of(request.body()).filter(body -> !body.isEmpty()))
                .object();
    }

    static JsonObject of(ExpectedAnswer answer) {
        return new Members()
                .number("status", answer.status())
                .texts("headers", answer.headers())
                .with("body", of(answer.body()))
                .object();
    }

    private static JsonObject of(Body body) {
        if (body instanceof Body.Json json) {
            return kind("json")
                    .text("text", json.value().compact())
                    .with("value", json.value())
                    .object();
        }
        if (body instanceof Body.Text text) {
            return kind("text").text("text", text.text()).object();
        }
        return kind(body instanceof Body.Empty ? "empty" : "unrecorded").object();
    }

    static JsonObject of(ClientResult result) {
        return new Members()
                .number("status", result.status())
                .text("statusText", result.statusText())
                .with("count", count(result.count()))
                .with("data", of(result.data()))
                .with("error", of(result.error()))
                .object();
    }

    /** JSON has no literal for it. */
    private static JsonLiteral count(JsonLiteral count) {
        return count.equals(new JsonNumber(NOT_A_NUMBER)) ? new JsonText(NOT_A_NUMBER) : count;
    }

    private static JsonObject of(Content content) {
        if (content instanceof Content.Value value) {
            return kind("value").with("value", value.json()).object();
        }
        if (content instanceof Content.WholeBody) {
            return kind("body").object();
        }
        if (content instanceof Content.FirstRow) {
            return kind("first-row").object();
        }
        return kind(content instanceof Content.Nothing ? "null" : "unrecorded").object();
    }

    private static Members kind(String kind) {
        return new Members().text("kind", kind);
    }
}
