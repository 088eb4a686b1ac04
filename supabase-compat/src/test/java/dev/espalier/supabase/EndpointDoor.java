// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.Translation;
import dev.espalier.fixtures.corpus.Door;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Walk;
import dev.espalier.supabase.http.ServedDatabase;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The case as an HTTP request to the endpoint, with the token of its caller, in whose role it is answered. */
final class EndpointDoor implements Door {

    private final SupabaseClient client;
    private final ServedDatabase served;

    EndpointDoor(SupabaseClient client, ServedDatabase served) {
        this.client = client;
        this.served = served;
    }

    @Override
    public String name() {
        return "endpoint";
    }

    @Override
    public Walk walk(GoldenCase goldenCase, DataSource database) {
        Optional<Translation> translation = Walks.translation(() -> WireDoor.call(goldenCase), client);
        return new Walk.Done(
                translation.map(Translation::sql).orElse(""),
                translation.map(Translation::binds).orElse(List.of()),
                served.answer(goldenCase));
    }
}
