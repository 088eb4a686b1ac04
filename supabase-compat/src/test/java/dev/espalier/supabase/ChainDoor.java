// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.fixtures.corpus.ClientAnswer;
import dev.espalier.fixtures.corpus.Door;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Walk;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.supabase.golden.Chains;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseError;
import dev.espalier.supabase.wire.WireCall;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** The case as the Java chain that stands in it, compiled. */
final class ChainDoor implements Door {

    private static final Map<String, Function<SupabaseClient, ResultBuilder<?>>> CHAINS = Chains.all();

    private final SupabaseClient client;

    ChainDoor(SupabaseClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public Walk walk(GoldenCase goldenCase, DataSource database) {
        return Walks.walk(goldenCase, () -> call(goldenCase), client, database);
    }

    /** What the chain asks. */
    WireCall call(GoldenCase goldenCase) {
        ResultBuilder<?> chain = chain(goldenCase, client);
        return new WireCall(chain.request(), chain.draft.handling().explain());
    }

    /** What the chain's response says. */
    static ClientAnswer respond(GoldenCase goldenCase, SupabaseClient connected) {
        Response<?> response = chain(goldenCase, connected).execute();
        return answer(response);
    }

    static ClientAnswer answer(Response<?> response) {
        return new ClientAnswer(
                response.status(),
                response.statusText(),
                response.count().isPresent()
                        ? new JsonNumber(Long.toString(response.count().getAsLong()))
                        : new JsonNull(),
                json(response.json()),
                json(response.error().map(SupabaseError::json)));
    }

    private static JsonLiteral json(Optional<String> text) {
        return text.map(JsonLiteral::parse).orElseGet(JsonNull::new);
    }

    private static ResultBuilder<?> chain(GoldenCase goldenCase, SupabaseClient client) {
        return Optional.ofNullable(CHAINS.get(goldenCase.key().toString()))
                .orElseThrow(() -> new IllegalStateException(goldenCase.key() + " has no Java chain"))
                .apply(client);
    }
}
