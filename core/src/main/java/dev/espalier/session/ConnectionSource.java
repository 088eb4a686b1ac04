// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.Configuration;

/**
 * Where connections come from, and with it, whose transaction a statement runs in.
 *
 * <p>A connection that comes with autocommit has no transaction: one that is needed is begun and ended here. A connection that comes without
 * is in a transaction of whoever turned autocommit off, and nothing here ends it.
 */
public sealed interface ConnectionSource {

    /**
     * Connections of a pool: each statement has one for itself and gives it back as it was.
     *
     * <p>Spring's {@code TransactionAwareDataSourceProxy} hands out the connection of the caller's transaction, without autocommit, so that
     * statements take part in it. A pool whose connections come without autocommit and in no transaction must say so:
     * {@link PoolOption#WITHOUT_AUTOCOMMIT}.
     */
    static ConnectionSource of(DataSource pool, PoolOption... options) {
        return new Pool(pool, Set.of(options));
    }

    /** A connection of the caller: statements run in the caller's transaction, which the caller ends. */
    static ConnectionSource of(Connection connection) {
        return new Given(connection);
    }

    /** The connection provider of a jOOQ configuration: statements run in its transaction, which it ends. */
    static ConnectionSource of(Configuration configuration) {
        return new Jooq(configuration);
    }

    /** A pool. */
    record Pool(DataSource pool, Set<PoolOption> options) implements ConnectionSource {
        /** Keeps a copy of the set. */
        public Pool {
            options = Set.copyOf(options);
        }
    }

    /** A connection. */
    record Given(Connection connection) implements ConnectionSource {}

    /** A jOOQ configuration. */
    record Jooq(Configuration configuration) implements ConnectionSource {}
}
