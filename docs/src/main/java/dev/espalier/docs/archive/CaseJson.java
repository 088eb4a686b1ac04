// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;
import java.util.stream.Stream;

/** A case as JSON. */
final class CaseJson {

    /** The server that answered, where a case names no other. */
    static final String SERVER = "postgrest/14.17";

    private static final String SCHEMA = "../../../schema/case.schema.json";

    private CaseJson() {}

    /** From the archive's top: {@code cases/salon/filter/is.null.json}. */
    static String path(GoldenCase goldenCase) {
        return "cases/" + goldenCase.key().path().replaceFirst("\\.case$", ".json");
    }

    static JsonObject of(GoldenCase goldenCase) {
        return new Members()
                .text("$schema", SCHEMA)
                .text("database", goldenCase.database())
                .text("id", goldenCase.id())
                .text("feature", goldenCase.key().folder())
                .text("title", goldenCase.title())
                .texts("tags", goldenCase.tags())
                .with("source", source(goldenCase.answer().source()))
                .with("claims", claims(goldenCase.caller()))
                .with("chain", chain(goldenCase))
                .with("request", HttpJson.of(goldenCase.request()))
                .with("sql", sql(goldenCase.translation()))
                .with("response", HttpJson.of(goldenCase.answer()))
                .with("result", result(goldenCase))
                .object();
    }

    static JsonObject source(Source source) {
        if (source instanceof Source.Derived derived) {
            return new Members()
                    .text("kind", "derived")
                    .text("rule", derived.rule())
                    .object();
        }
        String server = source instanceof Source.RecordedFrom other ? other.server() : SERVER;
        return new Members().text("kind", "recorded").text("server", server).object();
    }

    private static JsonLiteral claims(Caller caller) {
        return caller instanceof Caller.Bearer bearer ? bearer.claims() : new JsonNull();
    }

    private static JsonLiteral chain(GoldenCase goldenCase) {
        return goldenCase.chain().<JsonLiteral>map(CaseJson::chain).orElseGet(JsonNull::new);
    }

    private static JsonLiteral chain(Origin.Chain chain) {
        return new Members()
                .text("javascript", chain.javascript())
                .with("calls", calls(chain.calls()))
                .text("java", chain.java())
                .object();
    }

    private static JsonArray calls(List<ChainCall> calls) {
        return new JsonArray(calls.stream().<JsonLiteral>map(CaseJson::call).toList());
    }

    private static JsonArray call(ChainCall call) {
        return new JsonArray(Stream.concat(Stream.of(new JsonText(call.method())), call.arguments().stream())
                .toList());
    }

    static JsonLiteral sql(Translation translation) {
        return translation instanceof Translation.Sql sql
                ? new Members()
                        .text("text", sql.text())
                        .texts("binds", sql.binds())
                        .object()
                : new JsonNull();
    }

    private static JsonLiteral result(GoldenCase goldenCase) {
        return goldenCase
                .chain()
                .<JsonLiteral>map(chain -> HttpJson.of(chain.result()))
                .orElseGet(JsonNull::new);
    }
}
