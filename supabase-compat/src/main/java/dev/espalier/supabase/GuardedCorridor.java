// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.ColumnRead;
import dev.espalier.Espalier;
import dev.espalier.ShapeStatistics;
import dev.espalier.Translation;
import dev.espalier.limits.Limits;
import dev.espalier.query.Statement;
import dev.espalier.query.Write;
import dev.espalier.request.Explain;
import dev.espalier.request.Request;
import dev.espalier.run.Cells;
import dev.espalier.run.Result;
import dev.espalier.run.RowCursor;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.UnitOfWork;
import dev.espalier.supabase.guard.GuardCheck;
import dev.espalier.supabase.guard.Guards;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Select;

/**
 * The corridor, with guards before its door.
 *
 * @param espalier the corridor
 * @param schema what its database has
 * @param limits what it allows
 * @param guards what is refused before it
 */
record GuardedCorridor(Espalier espalier, DatabaseSchema schema, Limits limits, Guards guards) {

    static GuardedCorridor of(DatabaseSchema schema, Limits limits) {
        return new GuardedCorridor(new Espalier(schema, limits), schema, limits, Guards.none());
    }

    GuardedCorridor with(Guards other) {
        return new GuardedCorridor(espalier, schema, limits, other);
    }

    Result run(Request request, UnitOfWork work) {
        return espalier.run(request, this::check, work);
    }

    String explain(Request request, Explain explain, UnitOfWork work) {
        return espalier.explain(request, explain, this::check, work);
    }

    /** Only what reads has rows to come one by one, and no guard is about reading. */
    RowCursor<Utf8> stream(Request request, UnitOfWork work) {
        return espalier.stream(request, work);
    }

    Optional<ColumnRead> columns(Request request) {
        return espalier.columns(request);
    }

    Optional<List<Cells>> rows(ColumnRead read, UnitOfWork work) {
        return espalier.rows(read, work);
    }

    Optional<RowCursor<Cells>> streamRows(ColumnRead read, UnitOfWork work) {
        return espalier.streamRows(read, work);
    }

    org.jooq.Result<Record> fetch(Request request, UnitOfWork work) {
        return espalier.fetch(request, work);
    }

    Translation translate(Request request) {
        return espalier.translate(request);
    }

    Select<Record> select(Request request) {
        return espalier.select(request);
    }

    ShapeStatistics statistics() {
        return espalier.statistics();
    }

    /** A guard judges what a request means, not how it is worded. */
    private void check(Statement statement) {
        if (!guards.on().isEmpty() && statement instanceof Write write) {
            new GuardCheck(schema, guards).check(write);
        }
    }
}
