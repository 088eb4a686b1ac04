// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.fixtures.corpus.Door;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Walk;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.supabase.wire.WireCall;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The case as the HTTP request that stands in it. */
final class WireDoor implements Door {

    private final SupabaseClient client;

    WireDoor(SupabaseClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "wire";
    }

    @Override
    public Walk walk(GoldenCase goldenCase, DataSource database) {
        return Walks.walk(goldenCase, () -> call(goldenCase), client, database);
    }

    /** What was sent. */
    static WireCall call(GoldenCase goldenCase) {
        WireRequest wire = goldenCase.request();
        Map<String, List<String>> headers = wire.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return WireReader.withPlans()
                .call(wire.method(), wire.path(), headers, Utf8.of(wire.body()))
                .orObject();
    }
}
