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

/**
 * A connection, borrowed from wherever it comes until it is given back.
 *
 * @param connection what was borrowed
 * @param users who else may have it
 * @param way how it goes back
 */
record Lease(Connection connection, Users users, Return way) {

    private static final Logger LOG = System.getLogger("dev.espalier.session");

    /** Who has a connection. */
    private enum Users {
        /** Nobody else. */
        ONE,
        /** Whoever else has it from where it comes. */
        SEVERAL
    }

    /** How a connection goes back. */
    @FunctionalInterface
    private interface Return {
        void go() throws SQLException;
    }

    static Lease of(ConnectionSource source) throws SQLException {
        if (source instanceof Pool pool) {
            Connection connection = open(pool.pool());
            Lease lease = new Lease(connection, Users.ONE, connection::close);
            return pool.options().contains(PoolOption.TRANSACTION_POOLER) ? lease.preparingNothing() : lease;
        }
        if (source instanceof Given given) {
            return new Lease(given.connection(), Users.SEVERAL, () -> {});
        }
        ConnectionProvider provider = ((Jooq) source).configuration().connectionProvider();
        Connection connection = provider.acquire();
        if (connection == null) {
            throw unavailable("the jOOQ configuration has no connection").toException();
        }
        return new Lease(connection, Users.SEVERAL, () -> provider.release(connection));
    }

    private Lease preparingNothing() throws SQLException {
        try {
            ServerPrepared prepared = ServerPrepared.nothing(connection);
            return new Lease(connection, users, () -> {
                prepared.restore();
                way.go();
            });
        } catch (SQLException | RuntimeException e) {
            giveBackAfter(e);
            throw e;
        }
    }

    /** Borrows, does the work alone, and gives back, whatever happens. */
    static <T> T with(ConnectionSource source, Work<T> use) throws SQLException {
        Lease lease = of(source);
        T result;
        try {
            result = lease.alone(use);
        } catch (SQLException | RuntimeException | Error e) {
            lease.giveBackAfter(e);
            throw e;
        }
        lease.giveBack();
        return result;
    }

    /** Settings are set and set back around work: that of another thread in between would be done as somebody else. */
    <T> T alone(Work<T> use) throws SQLException {
        if (users == Users.ONE) {
            return use.on(connection);
        }
        synchronized (connection) {
            return use.on(connection);
        }
    }

    /** What was done is done, and may be committed: that the connection cannot be closed does not undo it. */
    void giveBack() {
        try {
            way.go();
        } catch (SQLException broken) {
            LOG.log(Level.WARNING, "a connection could not be given back", broken);
        }
    }

    /** After a failure, on which hangs that the connection cannot be given back. */
    void giveBackAfter(Throwable failure) {
        try {
            way.go();
        } catch (SQLException | RuntimeException broken) {
            failure.addSuppressed(broken);
        }
    }

    private static Connection open(DataSource pool) {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new QueryException(unavailable(String.valueOf(e.getMessage())), e);
        }
    }

    private static Problem unavailable(String why) {
        return Problem.of(ProblemCode.PGRST000, "Database connection error.").withDetails(why);
    }
}
