// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.Configuration;

/** Where connections come from, and with it, whose transaction a statement runs in. */
public sealed interface ConnectionSource {

    /** Connections of a pool: each statement has one for itself and gives it back as it was. */
    static ConnectionSource of(DataSource pool) {
        return new Pool(pool);
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
    record Pool(DataSource pool) implements ConnectionSource {}

    /** A connection. */
    record Given(Connection connection) implements ConnectionSource {}

    /** A jOOQ configuration. */
    record Jooq(Configuration configuration) implements ConnectionSource {}
}
