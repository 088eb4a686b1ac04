// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.codegen.audit.way.Knowledge;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.query.Query;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;
import java.util.Optional;

/** The grammar of requests, without a schema. */
record GrammarLibrary(SupabaseClient client, RequestParser parser) implements Library {

    static GrammarLibrary create() {
        return new GrammarLibrary(
                SupabaseClient.of(DatabaseSchema.of(List.of("public"), List.of())),
                new RequestParser(Limits.defaults()));
    }

    @Override
    public Knowledge knowledge() {
        return Knowledge.NONE;
    }

    @Override
    public Query parse(Request request) {
        return parser.parse(request);
    }

    @Override
    public Optional<Sql> sql(Request request) {
        return Optional.empty();
    }
}
