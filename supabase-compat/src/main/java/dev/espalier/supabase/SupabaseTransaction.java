// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.session.ConnectionSource;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.option.CallOption;
import java.sql.Connection;
import java.util.Collection;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;

/**
 * A transaction: chains, functions and plain jOOQ on one connection, kept by one commit or not at all.
 *
 * <p>It is over when the function that it was given to returns; what was begun with it then fails. It is for one thread: chains of
 * another one wait until no chain and no savepoint of it is under way, plain jOOQ does not.
 */
public final class SupabaseTransaction {

    private final SupabaseClient client;
    private final Configuration configuration;

    private SupabaseTransaction(SupabaseClient client, Configuration configuration) {
        this.client = client;
        this.configuration = configuration;
    }

    static SupabaseTransaction on(Connection connection, ConnectionSource source, SupabaseClient client) {
        Configuration base = source instanceof ConnectionSource.Jooq jooq
                ? jooq.configuration()
                : new DefaultConfiguration().set(SQLDialect.POSTGRES);
        Configuration own =
                base.derive(new DefaultConnectionProvider(connection)).derive(new Savepoints(connection));
        return new SupabaseTransaction(client, own);
    }

    /** A relation to ask something of, or to change; {@link SupabaseClient#from(String)}. */
    public QueryBuilder<Record> from(String relation) {
        return client.from(relation);
    }

    /** A relation to ask something of, or to change, by its generated table; {@link SupabaseClient#from(Table)}. */
    public <R extends Record> QueryBuilder<R> from(Table<R> table) {
        return client.from(table);
    }

    /** A function to call without arguments; {@link SupabaseClient#rpc(String, CallOption...)}. */
    public FilterBuilder<Record> rpc(String function, CallOption... options) {
        return client.rpc(function, options);
    }

    /** A function to call; {@link SupabaseClient#rpc(String, Object, CallOption...)}. */
    public FilterBuilder<Record> rpc(String function, Object arguments, CallOption... options) {
        return client.rpc(function, arguments, options);
    }

    /** A function to call; {@link SupabaseClient#rpc(String, Object, Collection)}. */
    public FilterBuilder<Record> rpc(String function, Object arguments, Collection<? extends CallOption> options) {
        return client.rpc(function, arguments, options);
    }

    /** A client for relations of another exposed schema, in this transaction. */
    public SupabaseClient schema(String name) {
        return client.schema(name);
    }

    /** A client of somebody else in this transaction: role, search path and claims are set for each of its chains, and set back. */
    public SupabaseClient as(Claims claims) {
        return client.as(claims);
    }

    /** A client in this transaction, for code that takes one. */
    public SupabaseClient client() {
        return client;
    }

    /** jOOQ in this transaction; its own {@code transaction(…)} is a savepoint. */
    public DSLContext dsl() {
        return configuration.dsl();
    }

    /**
     * Does something within a savepoint and returns what it returns: when it fails, it is taken back alone, and this transaction goes on if the
     * program catches the exception.
     *
     * @throws dev.espalier.supabase.response.SupabaseException as {@link SupabaseClient#transaction(TransactionWork)}
     */
    public <T, E extends Exception> T savepoint(TransactionWork<T, E> work) throws E {
        return client.transaction(work);
    }

    /** Does something within a savepoint; {@link #savepoint}. */
    public <E extends Exception> void savepointWithoutResult(TransactionWork.WithoutResult<E> work) throws E {
        client.transactionWithoutResult(work);
    }
}
