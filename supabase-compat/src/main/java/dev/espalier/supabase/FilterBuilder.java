// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import dev.espalier.request.Preference;
import dev.espalier.request.Request.Format;
import dev.espalier.supabase.response.Expectation.Cardinality;
import java.util.Collection;
import java.util.List;

/**
 * {@code .select("*")}, {@code .update(row)} or {@code .rpc("fn")} and all that may follow: filters, order, page, and what the rows are made
 * into.
 *
 * <p>Every call answers a new object and leaves this one as it is: a chain can be kept, branched and shared between threads.
 */
public final class FilterBuilder extends ResultBuilder
        implements ValueFilters, PatternFilters, SetFilters, WrittenFilters, Shaping {

    FilterBuilder(SupabaseClient client, Draft draft) {
        super(client, draft);
    }

    @Override
    public FilterBuilder with(Collection<? extends Parameter> parameters) {
        return new FilterBuilder(client, draft.with(parameters));
    }

    /** After a write or a call: answers every column of the rows. */
    public FilterBuilder select() {
        return select("*");
    }

    /**
     * After a write or a call: answers columns and embedded relations of the rows, as {@link QueryBuilder#select(String, SelectOption...)} does.
     * Filters may still follow.
     *
     * @param columns in the grammar of the wire; white space outside of double quotes does not count
     */
    public FilterBuilder select(String columns) {
        return new FilterBuilder(client, draft.returning(columns));
    }

    /**
     * Refuses with PGRST124, and leaves no trace, when an update, a delete or a call changes or gives more rows than this.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public FilterBuilder maxAffected(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("maxAffected must not be negative: " + rows);
        }
        return preferring(new Preference("handling", "strict"), new Preference("max-affected", Long.toString(rows)));
    }

    /** Answers as if it were done, and takes it back. */
    public FilterBuilder rollback() {
        return preferring(new Preference("tx", "rollback"));
    }

    private FilterBuilder preferring(Preference... preferences) {
        return new FilterBuilder(client, draft.preferring(preferences));
    }

    /** Exactly one row as an object; PGRST116 when there is none or more than one. */
    public ResultBuilder single() {
        return new ResultBuilder(client, draft.with(Format.ONE_ROW));
    }

    /** One row as an object, or no data; PGRST116 when there is more than one. */
    public ResultBuilder maybeSingle() {
        return new ResultBuilder(client, draft.with(Cardinality.AT_MOST_ONE));
    }

    /** Rows as CSV with a header line: data is one text. */
    public ResultBuilder csv() {
        return new ResultBuilder(client, draft.with(Format.CSV));
    }

    /** Rows as a GeoJSON feature collection, made by PostGIS. */
    public ResultBuilder geojson() {
        return new ResultBuilder(client, draft.with(Format.GEOJSON));
    }

    /** The plan instead of the rows, as one text or as JSON: {@code .explain(JSON, ANALYZE)}; with ANALYZE the query is run. */
    public ResultBuilder explain(ExplainOption... options) {
        return explain(List.of(options));
    }

    /** The plan instead of the rows. */
    public ResultBuilder explain(Collection<ExplainOption> options) {
        return new ResultBuilder(client, draft.with(ExplainOption.explain(options)));
    }

    @Override
    public FilterBuilder stripNulls() {
        return new FilterBuilder(client, draft.withoutNulls());
    }
}
