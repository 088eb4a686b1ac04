// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * Reads under an empty search path, so that PostgreSQL writes every name outside of {@code pg_catalog} with its schema, and leaves the
 * connection as it was: in a transaction of the caller back at the point where it stood, otherwise without one.
 */
final class EmptySearchPath {

    /** What is read. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws SQLException;
    }

    /** How a connection gets back to where it was. */
    @FunctionalInterface
    private interface WayBack {
        void go() throws SQLException;
    }

    private static final String EMPTY = "select pg_catalog.set_config('search_path', '', true)";

    /** All queries see the database in one state, though somebody may be changing it. */
    private static final String ONE_STATE = "set transaction isolation level repeatable read";

    private EmptySearchPath() {}

    static <T> T reading(Connection connection, Reading<T> reading) throws SQLException {
        boolean own = connection.getAutoCommit();
        WayBack back = own ? endOfOwn(connection) : savepoint(connection);
        T result;
        try {
            if (own) {
                execute(connection, ONE_STATE);
            }
            execute(connection, EMPTY);
            result = reading.read();
        } catch (SQLException | RuntimeException | Error e) {
            giveUp(back, e);
            throw e;
        }
        back.go();
        return result;
    }

    private static WayBack endOfOwn(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return () -> {
            connection.rollback();
            connection.setAutoCommit(true);
        };
    }

    private static WayBack savepoint(Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        return () -> {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        };
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** What fails here, since the connection may be gone, hangs on the cause. */
    private static void giveUp(WayBack back, Throwable cause) {
        try {
            back.go();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
