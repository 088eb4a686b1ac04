// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.error.QueryException;
import dev.espalier.session.ConnectionSource.Given;
import dev.espalier.session.ConnectionSource.Jooq;
import dev.espalier.session.ConnectionSource.Pool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import org.jooq.ConnectionProvider;

/**
 * Borrows a connection for one piece of work and gives it back as it was, whatever happens.
 *
 * <p>Who opened a transaction ends it: where nobody has, this class does when settings need one; in a transaction of the caller it never
 * commits or rolls back, and settings hold until the caller ends it.
 */
public final class UnitOfWork {

    /** What is done with the connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; a {@link SQLException} of the driver may pass. */
        T on(Connection connection) throws SQLException;
    }

    private final ConnectionSource source;
    private final Settings settings;
    private final Access access;

    /** Work on connections of this source, under these settings. */
    public UnitOfWork(ConnectionSource source, Settings settings) {
        this(source, settings, Access.READ_WRITE);
    }

    /** Work on connections of this source, under these settings; a transaction that is opened for them may do no more than told. */
    public UnitOfWork(ConnectionSource source, Settings settings, Access access) {
        this.source = source;
        this.settings = settings;
        this.access = access;
    }

    /**
     * Does the work and returns what it returns.
     *
     * @throws QueryException PGRST000 when no connection can be had, and whatever the work throws
     * @throws SQLException whatever the driver throws while the work is done
     */
    public <T> T run(Terms terms, Work<T> work) throws SQLException {
        if (source instanceof Pool pool) {
            try (Connection connection = open(pool)) {
                return settings.isEmpty() && connection.getAutoCommit()
                        ? work.on(connection)
                        : inTransaction(connection, work);
            }
        }
        if (source instanceof Given given) {
            return onCallers(given.connection(), work);
        }
        ConnectionProvider provider = ((Jooq) source).configuration().connectionProvider();
        Connection connection = provider.acquire();
        if (connection == null) {
            throw unavailable("the jOOQ configuration has no connection").toException();
        }
        try {
            return onCallers(connection, work);
        } finally {
            provider.release(connection);
        }
    }

    /** Settings end with their transaction; where the caller has opened none, one is opened for them. */
    private <T> T onCallers(Connection connection, Work<T> work) throws SQLException {
        return !settings.isEmpty() && connection.getAutoCommit()
                ? inTransaction(connection, work)
                : underSettings(connection, work);
    }

    private static Connection open(Pool pool) {
        try {
            return pool.pool().getConnection();
        } catch (SQLException e) {
            throw new QueryException(unavailable(String.valueOf(e.getMessage())), e);
        }
    }

    private static Problem unavailable(String why) {
        return Problem.of(ProblemCode.PGRST000, "Database connection error.").withDetails(why);
    }

    private <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        Before before = new Before(connection.getAutoCommit(), connection.isReadOnly());
        if (access == Access.READ_ONLY) {
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
        T result;
        try {
            result = underSettings(connection, work);
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            giveUp(connection, before, e);
            throw e;
        }
        before.restore(connection);
        return result;
    }

    /** How a connection was before a transaction. */
    private record Before(boolean autoCommit, boolean readOnly) {
        void restore(Connection connection) throws SQLException {
            connection.setAutoCommit(autoCommit);
            connection.setReadOnly(readOnly);
        }
    }

    /** Rolls back and leaves the connection as it was; what fails in it, since the connection may be gone, hangs on the cause. */
    private static void giveUp(Connection connection, Before before, Throwable cause) {
        try {
            connection.rollback();
            before.restore(connection);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private <T> T underSettings(Connection connection, Work<T> work) throws SQLException {
        if (!settings.isEmpty()) {
            set(connection);
        }
        return work.on(connection);
    }

    private void set(Connection connection) throws SQLException {
        String calls =
                String.join(", ", Collections.nCopies(settings.parameters().size(), "set_config(?, ?, true)"));
        try (PreparedStatement statement = connection.prepareStatement("select " + calls)) {
            int index = 1;
            for (Map.Entry<String, String> parameter : settings.parameters().entrySet()) {
                statement.setString(index++, parameter.getKey());
                statement.setString(index++, parameter.getValue());
            }
            statement.executeQuery().close();
        }
    }
}
