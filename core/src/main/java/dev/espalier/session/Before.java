// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * How a connection was before a transaction of ours.
 *
 * @param autoCommit whether each statement was committed by itself
 * @param readOnly whether nothing could be written
 */
record Before(boolean autoCommit, boolean readOnly) {

    private static final Logger LOG = System.getLogger("dev.espalier.session");

    static Before of(Connection connection) throws SQLException {
        return new Before(connection.getAutoCommit(), connection.isReadOnly());
    }

    /** After a commit: what is wrong with the connection now is nothing that the caller's work could have failed by. */
    void restoreAfterSuccess(Connection connection) {
        try {
            restore(connection);
        } catch (SQLException broken) {
            LOG.log(Level.WARNING, "a connection broke after its transaction was committed", broken);
            discard(connection, broken);
        }
    }

    /** Rolls back what nobody wants the rest of: a connection that cannot is nothing that anybody waits for. */
    void restoreAbandoned(Connection connection) {
        try {
            connection.rollback();
            restore(connection);
        } catch (SQLException broken) {
            LOG.log(Level.WARNING, "a connection broke before its transaction was rolled back", broken);
            discard(connection, broken);
        }
    }

    /** After a failure: rolls back; what fails in it, since the connection may be gone, hangs on the failure. */
    void restoreAfterFailure(Connection connection, Throwable failure) {
        try {
            connection.rollback();
            restore(connection);
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
            discard(connection, broken);
        }
    }

    private void restore(Connection connection) throws SQLException {
        connection.setAutoCommit(autoCommit);
        connection.setReadOnly(readOnly);
    }

    /** Whoever lent a connection that cannot be mended must not lend it again. */
    private static void discard(Connection connection, SQLException why) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }
}
