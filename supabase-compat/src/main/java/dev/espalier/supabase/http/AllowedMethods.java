// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.Espalier;
import dev.espalier.request.Action;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Change;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Volatility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code OPTIONS /tags}: what may be done to a relation or with a function, by what it is. */
record AllowedMethods(Espalier espalier, DatabaseSchema schema) {

    /**
     * The methods for what this request reads or calls.
     *
     * @throws dev.espalier.error.QueryException for a relation that there is none of, or for arguments that no function takes
     */
    List<String> of(Request request) {
        return espalier.routine(bare(request))
                .map(AllowedMethods::of)
                .orElseGet(() -> of(schema.relation(new RelationName(
                                request.schema().orElse(schema.defaultSchema()),
                                request.action().name()))
                        .orElseThrow()));
    }

    /** Of a relation the query string tells nothing, of a function its arguments. */
    private static Request bare(Request request) {
        return new Request(
                request.schema(),
                request.action(),
                request.action() instanceof Action.Call ? request.parameters() : List.of(),
                List.of(),
                Format.ROWS,
                Body.SENT);
    }

    private static List<String> of(Routine routine) {
        return routine.volatility() == Volatility.VOLATILE
                ? List.of("OPTIONS", "POST")
                : List.of("OPTIONS", "GET", "HEAD", "POST");
    }

    private static List<String> of(Relation relation) {
        Set<Change> changes = relation.changes();
        boolean puts = changes.contains(Change.INSERT)
                && changes.contains(Change.UPDATE)
                && !relation.primaryKey().isEmpty();
        List<String> methods = new ArrayList<>(List.of("OPTIONS", "GET", "HEAD"));
        method("POST", changes.contains(Change.INSERT)).ifPresent(methods::add);
        method("PUT", puts).ifPresent(methods::add);
        method("PATCH", changes.contains(Change.UPDATE)).ifPresent(methods::add);
        method("DELETE", changes.contains(Change.DELETE)).ifPresent(methods::add);
        return methods;
    }

    private static Optional<String> method(String name, boolean allowed) {
        return allowed ? Optional.of(name) : Optional.empty();
    }
}
