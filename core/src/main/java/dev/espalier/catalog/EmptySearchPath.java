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

    private EmptySearchPath() {}

    static <T> T reading(Connection connection, Reading<T> reading) throws SQLException {
        WayBack back = wayBack(connection);
        T result;
        try {
            empty(connection);
            result = reading.read();
        } catch (SQLException | RuntimeException | Error e) {
            giveUp(back, e);
            throw e;
        }
        back.go();
        return result;
    }

    private static WayBack wayBack(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            return () -> {
                connection.rollback();
                connection.setAutoCommit(true);
            };
        }
        Savepoint before = connection.setSavepoint();
        return () -> {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        };
    }

    private static void empty(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_catalog.set_config('search_path', '', true)")) {
            statement.executeQuery().close();
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
