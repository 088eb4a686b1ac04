// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.Translation;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Walk;
import dev.espalier.request.Request.Body;
import dev.espalier.supabase.http.ServedDatabase;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.wire.WireCall;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What the chain and the wire do with a request, however they came by it. */
final class Walks {

    private Walks() {}

    static Walk walk(GoldenCase goldenCase, Supplier<WireCall> door, SupabaseClient client, DataSource database) {
        Optional<Translation> translation = translation(door, client);
        Answer answer = Stage.run(goldenCase, database, client, connected -> answer(goldenCase, door, connected));
        return new Walk.Done(
                translation.map(Translation::sql).orElse(""),
                translation.map(Translation::binds).orElse(List.of()),
                ServedDatabase.asRecorded(answer));
    }

    /** The request as SQL; nothing when it is refused before there is any. */
    static Optional<Translation> translation(Supplier<WireCall> door, SupabaseClient client) {
        try {
            return Optional.of(client.translate(door.get().request()));
        } catch (QueryException refused) {
            return Optional.empty();
        }
    }

    private static Answer answer(GoldenCase goldenCase, Supplier<WireCall> door, SupabaseClient connected) {
        try {
            WireCall call = door.get();
            return call.explain()
                    .map(explain -> connected.explain(call.request(), explain))
                    .orElseGet(() -> connected.answer(call.request()));
        } catch (QueryException refused) {
            Body body = goldenCase.request().method().equals("HEAD") ? Body.OMITTED : Body.SENT;
            return Answer.of(body, refused.problem());
        }
    }
}
