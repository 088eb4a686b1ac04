// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.sql.Connection;
import java.sql.SQLException;

/** What was begun on a connection for a piece of work; it is ended once, in one of three ways. */
interface Stay {

    /** The work is done: its settings end, and what it did is kept or taken back as it asked for. */
    void keep() throws SQLException;

    /** The work has failed: what it did is taken back; what fails in doing so hangs on the failure. */
    void fail(Throwable failure);

    /** Nobody wants the rest of the work. */
    void abandon() throws SQLException;

    /** Work from its beginning to its end. */
    default <T> T run(Connection connection, UnitOfWork.Work<T> work) throws SQLException {
        T result;
        try {
            result = work.on(connection);
        } catch (SQLException | RuntimeException | Error e) {
            fail(e);
            throw e;
        }
        keep();
        return result;
    }
}
