// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.ShapeStatistics;
import dev.espalier.Translation;
import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.request.Explain;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.RetryPolicy;
import dev.espalier.session.Settings;
import dev.espalier.supabase.claims.Caller;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.guard.Guards;
import dev.espalier.supabase.mapping.RowMapper;
import dev.espalier.supabase.option.CallOption;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.response.SupabaseException;
import dev.espalier.supabase.value.Json;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/**
 * Where chains begin: {@code supabase.from("bookings").select("*").eq("id", 8).execute()}.
 *
 * <p>It never changes and serves all threads. Clients made from one another share what was translated before; one without a connection
 * shows what queries are, but cannot execute them.
 */
public final class SupabaseClient {

    private final GuardedCorridor espalier;
    private final String defaultSchema;
    private final Footing footing;
    private final Optional<String> schema;
    private final RowMapper mapper;

    private SupabaseClient(
            GuardedCorridor espalier,
            String defaultSchema,
            Footing footing,
            Optional<String> schema,
            RowMapper mapper) {
        this.espalier = espalier;
        this.defaultSchema = defaultSchema;
        this.footing = footing;
        this.schema = schema;
        this.mapper = mapper;
    }

    /** A client for this schema within the default limits, without a connection. */
    public static SupabaseClient of(DatabaseSchema schema) {
        return of(schema, Limits.defaults());
    }

    /** A client for this schema within these limits, without a connection. */
    public static SupabaseClient of(DatabaseSchema schema, Limits limits) {
        return new SupabaseClient(
                GuardedCorridor.of(schema, limits),
                schema.defaultSchema(),
                Footing.NONE,
                Optional.empty(),
                RowMapper.standard());
    }

    /** The same client on connections of this pool: every query has one for itself. */
    public SupabaseClient on(DataSource pool) {
        return on(ConnectionSource.of(pool));
    }

    /** The same client on this connection, in the caller's transaction, which the caller ends. */
    public SupabaseClient on(Connection connection) {
        return on(ConnectionSource.of(connection));
    }

    /** The same client on the connection and in the transaction of this jOOQ context. */
    public SupabaseClient on(DSLContext context) {
        return on(ConnectionSource.of(context.configuration()));
    }

    /** The same client on connections of this source. */
    public SupabaseClient on(ConnectionSource connections) {
        return standing(footing.on(connections));
    }

    /** The same client with these settings, which hold for one transaction each. */
    public SupabaseClient with(Settings other) {
        return standing(footing.with(other));
    }

    /**
     * The same client for whom these claims are about, as Supabase's policies know them: each transaction has the role that they say, or
     * {@code anon}, the search path of its schema, and the claims; one of a single chain also {@code request.method} and {@code request.path}.
     */
    public SupabaseClient as(Claims claims) {
        return as(Caller.of(claims), TransactionSettings.of(RoleSwitching.on()));
    }

    /** The same client for this caller; each transaction is told of it what these settings say. */
    public SupabaseClient as(Caller caller, TransactionSettings told) {
        return standing(footing.as(caller, told));
    }

    private SupabaseClient standing(Footing other) {
        return new SupabaseClient(espalier, defaultSchema, other, schema, mapper);
    }

    /** The same client, which tries a query again as this policy says when PostgreSQL refuses it because of others: 40001 and 40P01. */
    public SupabaseClient with(RetryPolicy retries) {
        return standing(footing.with(retries));
    }

    /** The same client, which refuses what these guards are for: ESP002 and ESP003 on execution. */
    public SupabaseClient with(Guards guards) {
        return new SupabaseClient(espalier.with(guards), defaultSchema, footing, schema, mapper);
    }

    /**
     * The same client, whose rows are read and written by this mapper of Jackson's instead of our own: it judges names of members, coercions
     * and what a missing column is.
     */
    public SupabaseClient with(ObjectMapper other) {
        return new SupabaseClient(espalier, defaultSchema, footing, schema, RowMapper.of(other));
    }

    /** The same client for relations of another exposed schema; PGRST106 on execution when it is not exposed. */
    public SupabaseClient schema(String name) {
        return new SupabaseClient(espalier, defaultSchema, footing, Optional.of(name), mapper);
    }

    /**
     * A relation to ask something of.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public QueryBuilder<Record> from(String relation) {
        if (relation.isBlank()) {
            throw new IllegalArgumentException("from needs the name of a relation, not a blank");
        }
        return new QueryBuilder<>(this, relation, Optional.empty());
    }

    /**
     * A relation to ask something of, by its generated table: columns of other tables and values of other types do not compile. It is looked for in
     * the schema that {@link #schema} has said, and else in its own.
     *
     * @throws IllegalArgumentException when it is not a generated table as it is: one under an alias, or with a condition
     */
    public <R extends Record> QueryBuilder<R> from(Table<R> table) {
        String relation = RelationOf.table(table);
        boolean elsewhere = schema.isEmpty()
                && RelationOf.schema(table)
                        .filter(name -> !name.equals(defaultSchema))
                        .isPresent();
        return new QueryBuilder<>(
                elsewhere ? RelationOf.schema(table).map(this::schema).orElse(this) : this,
                relation,
                RelationOf.schema(table));
    }

    /**
     * A function to call without arguments: {@code .rpc("order_count", get())}.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public FilterBuilder<Record> rpc(String function, CallOption... options) {
        return rpc(function, Map.of(), List.of(options));
    }

    /**
     * A function to call: {@code .rpc("top_orders", Row.of("n", 3), count(EXACT))}; filters, embeds, order and page apply to what it gives.
     *
     * @param arguments its arguments by their names, a {@link Row}, a map, a {@link com.fasterxml.jackson.databind.JsonNode} or {@link Json}; or
     *     what its one parameter without a name takes, several of them too
     * @throws IllegalArgumentException when the name is blank, when the arguments are anything else, and with {@code get()} or {@code head()}
     *     when they have no names
     */
    public FilterBuilder<Record> rpc(String function, Object arguments, CallOption... options) {
        return rpc(function, arguments, List.of(options));
    }

    /** A function to call. */
    public FilterBuilder<Record> rpc(String function, Object arguments, Collection<? extends CallOption> options) {
        if (function.isBlank()) {
            throw new IllegalArgumentException("rpc needs the name of a function, not a blank");
        }
        return new FilterBuilder<>(this, Calling.call(function, mapper.write(arguments), json(function), options));
    }

    /**
     * Does something in one transaction and returns what it returns: {@code supabase.transaction(tx -> { tx.from("a").insert(row).execute();
     * return tx.rpc("b").execute().data(); })}.
     *
     * <p>It is kept as a whole when the function returns. It is rolled back as a whole when the function throws, whose exception is thrown on, and
     * when a chain failed, even if the program did not look at its response. Within another transaction, of the caller's connection, jOOQ context or
     * {@code tx}, it is a savepoint, and ends with that.
     *
     * @throws SupabaseException when it is not kept: a {@link dev.espalier.supabase.response.FailedChainException} which chain failed, and otherwise
     *     what the database said; ESP001 when the connection broke during the commit, so that nobody knows
     * @throws IllegalStateException when the client has no connection
     */
    public <T, E extends Exception> T transaction(TransactionWork<T, E> work) throws E {
        return transaction(TransactionOptions.defaults(), work);
    }

    /** Does something in one transaction that runs like this; {@link #transaction(TransactionWork)}. */
    public <T, E extends Exception> T transaction(TransactionOptions options, TransactionWork<T, E> work) throws E {
        return new Transacting(footing, schema.orElse(defaultSchema), options)
                .run(
                        (connection, within) ->
                                SupabaseTransaction.on(connection, footing.connections(), standing(within)),
                        work);
    }

    /** Does something in one transaction; {@link #transaction(TransactionWork)}. */
    public <E extends Exception> void transactionWithoutResult(TransactionWork.WithoutResult<E> work) throws E {
        transactionWithoutResult(TransactionOptions.defaults(), work);
    }

    /** Does something in one transaction that runs like this; {@link #transaction(TransactionWork)}. */
    public <E extends Exception> void transactionWithoutResult(
            TransactionOptions options, TransactionWork.WithoutResult<E> work) throws E {
        this.<SupabaseTransaction, E>transaction(options, tx -> {
            work.in(tx);
            return tx;
        });
    }

    /**
     * A request, of a chain or of the wire, as SQL.
     *
     * @throws QueryException for everything that is wrong with the request
     */
    public Translation translate(Request request) {
        return espalier.translate(request);
    }

    /**
     * Runs a request, of a chain or of the wire, and answers as PostgREST does, errors included.
     *
     * @throws IllegalStateException when the client has no connection
     */
    public Answer answer(Request request) {
        try {
            return execution().run(request, Optional.empty());
        } catch (QueryException e) {
            return execution().failed(request, e);
        }
    }

    /**
     * Tells how PostgreSQL would run a request, or did with {@link Explain.Option#ANALYZE}, and answers as PostgREST does.
     *
     * @throws IllegalStateException when the client has no connection
     */
    public Answer explain(Request request, Explain explain) {
        try {
            return execution().explain(request, explain);
        } catch (QueryException e) {
            return execution().failed(request, e);
        }
    }

    /** How often chains and requests met a shape that was translated before; counted together with the clients that were made from one another. */
    public ShapeStatistics shapeStatistics() {
        return espalier.statistics();
    }

    Execution execution() {
        return new Execution(espalier, footing, defaultSchema);
    }

    /** How many rows a result may have at most. */
    OptionalLong rowCap() {
        return espalier.limits().maxRows();
    }

    /** The draft, when each of its embeds leads somewhere. */
    Draft checked(Draft draft, Selection selection) {
        if (selection.isUncertain()) {
            try {
                espalier.translate(draft.request(schema));
            } catch (QueryException e) {
                if (Selection.AMISS.contains(e.problem().code())) {
                    throw SupabaseException.of(e.problem(), e);
                }
            }
        }
        return draft;
    }

    Select<Record> select(Request request) {
        return espalier.select(request);
    }

    RowMapper mapper() {
        return mapper;
    }

    /** Where a relation or a function takes JSON. */
    JsonPlaces json(String name) {
        return new JsonPlaces(espalier.schema(), new RelationName(schema.orElse(defaultSchema), name));
    }

    Optional<String> schema() {
        return schema;
    }
}
