// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.Translation;
import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.request.Explain;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import dev.espalier.supabase.response.Answer;
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

/**
 * Where chains begin: {@code supabase.from("bookings").select("*").eq("id", 8).execute()}.
 *
 * <p>It never changes and serves all threads. Clients made from one another share what was translated before; one without a connection
 * shows what queries are, but cannot execute them.
 */
public final class SupabaseClient {

    private final GuardedCorridor espalier;
    private final Optional<ConnectionSource> source;
    private final Settings settings;
    private final Optional<String> schema;

    private SupabaseClient(
            GuardedCorridor espalier, Optional<ConnectionSource> source, Settings settings, Optional<String> schema) {
        this.espalier = espalier;
        this.source = source;
        this.settings = settings;
        this.schema = schema;
    }

    /** A client for this schema within the default limits, without a connection. */
    public static SupabaseClient of(DatabaseSchema schema) {
        return of(schema, Limits.defaults());
    }

    /** A client for this schema within these limits, without a connection. */
    public static SupabaseClient of(DatabaseSchema schema, Limits limits) {
        return new SupabaseClient(
                GuardedCorridor.of(schema, limits), Optional.empty(), Settings.none(), Optional.empty());
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
        return new SupabaseClient(espalier, Optional.of(connections), settings, schema);
    }

    /** The same client with these settings, which hold for one transaction each. */
    public SupabaseClient with(Settings other) {
        return new SupabaseClient(espalier, source, other, schema);
    }

    /** The same client, which refuses what these guards are for: ESP002 and ESP003 on execution. */
    public SupabaseClient with(Guards guards) {
        return new SupabaseClient(espalier.with(guards), source, settings, schema);
    }

    /** The same client for relations of another exposed schema; PGRST106 on execution when it is not exposed. */
    public SupabaseClient schema(String name) {
        return new SupabaseClient(espalier, source, settings, Optional.of(name));
    }

    /**
     * A relation to ask something of.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public QueryBuilder from(String relation) {
        if (relation.isBlank()) {
            throw new IllegalArgumentException("from needs the name of a relation, not a blank");
        }
        return new QueryBuilder(this, relation);
    }

    /**
     * A function to call without arguments.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public FilterBuilder rpc(String function) {
        return rpc(function, Map.of());
    }

    /**
     * A function to call: {@code .rpc("top_orders", Row.of("n", 3), count(EXACT))}; filters, embeds, order and page apply to what it gives.
     *
     * @param arguments its arguments by their names, a {@link Row}, a map, a {@link com.fasterxml.jackson.databind.JsonNode} or {@link Json}; or
     *     what its one parameter without a name takes, several of them too
     * @throws IllegalArgumentException when the name is blank, when the arguments are anything else, and with {@code get()} or {@code head()}
     *     when they have no names
     */
    public FilterBuilder rpc(String function, Object arguments, CallOption... options) {
        return rpc(function, arguments, List.of(options));
    }

    /** A function to call. */
    public FilterBuilder rpc(String function, Object arguments, Collection<? extends CallOption> options) {
        if (function.isBlank()) {
            throw new IllegalArgumentException("rpc needs the name of a function, not a blank");
        }
        return new FilterBuilder(this, Calling.call(function, arguments, options));
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
            return run(request);
        } catch (QueryException e) {
            return Answer.of(request, e.problem());
        }
    }

    /**
     * Tells how PostgreSQL would run a request, or did with {@link Explain.Option#ANALYZE}, and answers as PostgREST does.
     *
     * @throws IllegalStateException when the client has no connection
     */
    public Answer explain(Request request, Explain explain) {
        try {
            return runExplain(request, explain);
        } catch (QueryException e) {
            return Answer.of(request, e.problem());
        }
    }

    Answer run(Request request) {
        return Answer.of(request, espalier.run(request, work(request)));
    }

    Answer runExplain(Request request, Explain explain) {
        return Answer.of(request, explain, espalier.explain(request, explain, work(request)));
    }

    /** How many rows a result may have at most. */
    OptionalLong rowCap() {
        return espalier.limits().maxRows();
    }

    Select<Record> select(Request request) {
        return espalier.select(request);
    }

    Optional<String> schema() {
        return schema;
    }

    private UnitOfWork work(Request request) {
        ConnectionSource connections = source.orElseThrow(() -> new IllegalStateException(
                "this client has no connection to execute on; give it one: client.on(dataSource)"));
        return new UnitOfWork(connections, settingsFor(request));
    }

    /** {@code Prefer: timezone=Europe/Moscow} holds for this request alone. */
    private Settings settingsFor(Request request) {
        return request.preferences().stream()
                .filter(preference -> preference.name().equals("timezone"))
                .findFirst()
                .map(Preference::value)
                .map(zone -> settings.with("timezone", zone))
                .orElse(settings);
    }
}
