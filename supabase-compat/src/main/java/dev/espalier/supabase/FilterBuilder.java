// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.request.Parameter;
import dev.espalier.request.Preference;
import dev.espalier.request.Request.Format;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.jooq.NativeCondition;
import dev.espalier.supabase.option.EmbeddingStrategy;
import dev.espalier.supabase.option.ExplainOption;
import dev.espalier.supabase.option.SelectOption;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.SupabaseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.TableField;

/**
 * {@code .select("*")}, {@code .update(row)} or {@code .rpc("fn")} and all that may follow: filters, order, page, and what the rows are made
 * into.
 *
 * <p>Every call answers a new object and leaves this one as it is: a chain can be kept, branched and shared between threads.
 *
 * @param <R> the jOOQ record of the relation, {@link Record} where it is known by its name alone
 */
public final class FilterBuilder<R extends Record> extends ResultBuilder<JsonNode>
        implements ValueFilters<R, FilterBuilder<R>>,
                PatternFilters<R, FilterBuilder<R>>,
                SetFilters<R, FilterBuilder<R>>,
                WrittenFilters<R, FilterBuilder<R>>,
                JoinedFilters<R, FilterBuilder<R>>,
                LogicTrees<R, FilterBuilder<R>>,
                Shaping<R, FilterBuilder<R>> {

    FilterBuilder(SupabaseClient client, Draft draft) {
        super(client, draft, DataReading.TREE);
    }

    @Override
    public FilterBuilder<R> with(Collection<? extends Parameter> parameters) {
        return with(draft.with(parameters));
    }

    private FilterBuilder<R> with(Draft other) {
        return new FilterBuilder<>(client, other);
    }

    /**
     * A condition of jOOQ's as well: {@code .where(BOOKINGS.PRICE.gt(BOOKINGS.COST))}; several are joined by AND, with filters too.
     *
     * <p>The rows are called by their table, with its schema, as jOOQ does it, those that a function gives by the name of their table alone.
     * Its values are bound. What it holds as plain SQL is SQL: texts of others do not belong there. jOOQ's {@code noCondition()} is none, for guards
     * too.
     *
     * @throws IllegalArgumentException when a value in it has no text that PostgreSQL is known to read
     */
    public FilterBuilder<R> where(Condition condition) {
        return NativeCondition.isNone(condition) ? this : with(NativeCondition.of(condition, draft.action()));
    }

    Asked asked() {
        return new Asked(draft.relation(), draft.relation().map(client::json));
    }

    /** After a write or a call: answers every column of the rows. */
    public FilterBuilder<R> select() {
        return select("*");
    }

    /**
     * After a write or a call: answers columns and embedded relations of the rows, as {@link QueryBuilder#select(String, SelectOption...)} does.
     * Filters may still follow.
     *
     * @param columns in the grammar of the wire; white space outside of double quotes does not count
     */
    public FilterBuilder<R> select(String columns) {
        return with(draft.returning(Selection.text(columns)));
    }

    /** After a write or a call: answers these generated columns of the rows. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final FilterBuilder<R> select(TableField<? extends R, ?>... columns) {
        return with(draft.returning(Selection.columns(Arrays.asList(columns), draft.relation())));
    }

    /** After a write or a call: answers these columns, aggregates and embeds, as {@link QueryBuilder#select(Selected[])} does. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final FilterBuilder<R> select(Selected<? super R>... items) {
        return select(Arrays.asList(items));
    }

    /** After a write or a call: answers these columns, aggregates and embeds. */
    public FilterBuilder<R> select(Collection<? extends Selected<? super R>> items) {
        Selection selection = Selection.of(items, draft.relation(), Optional.empty());
        return with(client.checked(draft.returning(selection), selection));
    }

    /**
     * Refuses with PGRST124, and leaves no trace, when an update, a delete or a call changes or gives more rows than this.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public FilterBuilder<R> maxAffected(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("maxAffected must not be negative: " + rows);
        }
        return preferring(new Preference("handling", "strict"), new Preference("max-affected", Long.toString(rows)));
    }

    /** Answers as if it were done, and takes it back. */
    public FilterBuilder<R> rollback() {
        return preferring(new Preference("tx", "rollback"));
    }

    /**
     * How embedded rows of many are looked up: {@code .embedding(BATCHED)}; without it {@code LATERAL} is meant, and of several calls the last counts.
     *
     * <p>The answer is the same, and it is one statement either way; only where no order is given, rows may come in another one. What cannot be
     * batched is looked up row by row: aggregates, spreads, functions of a row, and embeds without which PostgreSQL could not tell the rows of the
     * page.
     */
    public FilterBuilder<R> embedding(EmbeddingStrategy strategy) {
        return with(new Parameter.Embedding(Parameter.Embedding.Strategy.valueOf(strategy.name())));
    }

    private FilterBuilder<R> preferring(Preference... preferences) {
        return with(draft.preferring(preferences));
    }

    /** The rows as records of Java, beans, maps or values of this type: {@code .rows(Booking.class).fetch()}; {@link #rows(TypeReference)}. */
    public <D> ResultBuilder<List<D>> rows(Class<D> type) {
        return made(draft, new RowsReading<>(client.mapper().reader(type)));
    }

    /**
     * The rows as values of this type: {@code .rows(new TypeReference<Map<String, BigDecimal>>() {})}.
     *
     * <p>A column {@code company_id} fills the member {@code companyId} or {@code company_id}. A component of a record without a column is
     * {@code null}, or does not fit if it is primitive; a column without a member is left out. A row that does not fit is a
     * {@link dev.espalier.supabase.mapping.MappingException} when the data is asked for.
     */
    public <D> ResultBuilder<List<D>> rows(TypeReference<D> type) {
        return made(draft, new RowsReading<>(client.mapper().reader(type)));
    }

    /**
     * Runs the query and answers its rows as records of jOOQ, for code that goes on with jOOQ: {@code fetchRecords().into(BOOKINGS)}. Each column
     * has jOOQ's type of it; an embed is one column of {@code JSONB}. Rows are not counted, so that a page past the end is empty.
     *
     * @throws SupabaseException when anything is wrong with the query or its outcome
     * @throws IllegalArgumentException when the chain writes or calls, or says {@code head}
     * @throws IllegalStateException when the client has no connection
     */
    public Result<Record> fetchRecords() {
        return client.execution().fetch(request(), draft.handling().retries());
    }

    /** The rows one by one; {@link #stream(Class)}. */
    public Stream<JsonNode> stream() {
        return client.execution().trees(request());
    }

    /**
     * The rows one by one, however many there are: {@code try (Stream<Booking> rows = chain.stream(Booking.class)) { … }}.
     *
     * <p>It holds a cursor, and with it a connection and a transaction, and has to be closed. At the end of its rows and when it fails it closes
     * itself. In the caller's transaction it ends nothing. For one thread at a time.
     *
     * @throws SupabaseException when anything is wrong with the query, here or in the middle of the rows
     * @throws IllegalArgumentException when the chain writes or may write, says {@code head}, or calls a function and says {@code maxAffected}, which a
     *     read does not mind
     * @throws IllegalStateException when the client has no connection
     */
    public <D> Stream<D> stream(Class<D> type) {
        return client.execution().stream(request(), client.mapper().reader(type));
    }

    /** The rows one by one; {@link #stream(Class)}. */
    public <D> Stream<D> stream(TypeReference<D> type) {
        return client.execution().stream(request(), client.mapper().reader(type));
    }

    /**
     * Runs the query for the number of its rows alone, those of all pages; of a write, runs it and answers how many rows it changed.
     *
     * <p>A read becomes {@code select count(*)} of the same rows, and no row is sent.
     *
     * @throws SupabaseException when anything is wrong with the query or its outcome
     * @throws IllegalStateException when the client has no connection
     */
    public long fetchCount() {
        return client.execution()
                .count(
                        draft.counted().request(client.schema()),
                        draft.handling().retries());
    }

    /** Exactly one row as an object; PGRST116 when there is none or more than one. */
    public ResultBuilder<JsonNode> single() {
        return made(draft.with(Format.ONE_ROW), DataReading.TREE);
    }

    /** One row as an object, or no data; PGRST116 when there is more than one. */
    public ResultBuilder<JsonNode> maybeSingle() {
        return made(draft.with(draft.handling().with(Cardinality.AT_MOST_ONE)), DataReading.TREE);
    }

    /** Rows as CSV with a header line. */
    public ResultBuilder<String> csv() {
        return made(draft.with(Format.CSV), DataReading.TEXT);
    }

    /** Rows as a GeoJSON feature collection, made by PostGIS. */
    public ResultBuilder<JsonNode> geojson() {
        return made(draft.with(Format.GEOJSON), DataReading.TREE);
    }

    /** The plan instead of the rows, as one text or as JSON: {@code .explain(JSON, ANALYZE)}; with ANALYZE the query is run. */
    public ResultBuilder<JsonNode> explain(ExplainOption... options) {
        return explain(List.of(options));
    }

    /** The plan instead of the rows. */
    public ResultBuilder<JsonNode> explain(Collection<ExplainOption> options) {
        return made(draft.with(draft.handling().with(Explaining.explain(options))), DataReading.TREE);
    }

    @Override
    public FilterBuilder<R> stripNulls() {
        return with(draft.withoutNulls());
    }

    @Override
    public FilterBuilder<R> throwOnError() {
        return with(draft.with(draft.handling().throwing()));
    }

    @Override
    public FilterBuilder<R> retry(RetryPolicy policy) {
        return with(draft.with(draft.handling().with(policy)));
    }
}
