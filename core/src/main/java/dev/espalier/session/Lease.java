// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.error.QueryException;
import dev.espalier.session.ConnectionSource.Given;
import dev.espalier.session.ConnectionSource.Jooq;
import dev.espalier.session.ConnectionSource.Pool;
import dev.espalier.session.UnitOfWork.Work;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;

/** Borrows a connection from wherever it comes, and gives it back, whatever happens. */
final class Lease {

    private static final Logger LOG = System.getLogger("dev.espalier.session");

    private Lease() {}

    static <T> T with(ConnectionSource source, Work<T> use) throws SQLException {
        if (source instanceof Pool pool) {
            return ofPool(pool.pool(), use);
        }
        if (source instanceof Given given) {
            return alone(given.connection(), use);
        }
        return ofProvider(((Jooq) source).configuration().connectionProvider(), use);
    }

    /** Settings are set and set back around work: that of another thread in between would be done as somebody else. */
    private static <T> T alone(Connection connection, Work<T> use) throws SQLException {
        synchronized (connection) {
            return use.on(connection);
        }
    }

    private static <T> T ofPool(DataSource pool, Work<T> use) throws SQLException {
        Connection connection = open(pool);
        T result;
        try {
            result = use.on(connection);
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.close();
            } catch (SQLException broken) {
                e.addSuppressed(broken);
            }
            throw e;
        }
        closeAfterSuccess(connection);
        return result;
    }

    /** What was done is done, and may be committed: that the connection cannot be closed does not undo it. */
    private static void closeAfterSuccess(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            LOG.log(Level.WARNING, "a connection could not be given back", broken);
        }
    }

    private static Connection open(DataSource pool) {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new QueryException(unavailable(String.valueOf(e.getMessage())), e);
        }
    }

    private static <T> T ofProvider(ConnectionProvider provider, Work<T> use) throws SQLException {
        Connection connection = provider.acquire();
        if (connection == null) {
            throw unavailable("the jOOQ configuration has no connection").toException();
        }
        try {
            return alone(connection, use);
        } finally {
            provider.release(connection);
        }
    }

    private static Problem unavailable(String why) {
        return Problem.of(ProblemCode.PGRST000, "Database connection error.").withDetails(why);
    }
}
