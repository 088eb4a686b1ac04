// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.session.Terms.Ending;
import dev.espalier.session.UnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A transaction that is begun and ended here: settings, work, commit.
 *
 * <p>What fails before the commit is sent is rolled back, by us or by the server that lost us, and so has failed. Of a commit that was sent
 * and whose answer the server did not give nobody knows.
 *
 * @param terms what the work asks for
 * @param parameters what is set for it
 * @param options what is told of the pool
 */
record OwnTransaction(Terms terms, Parameters parameters, Set<PoolOption> options) {

    <T> T run(Connection connection, Work<T> work) throws SQLException {
        Before before = Before.of(connection);
        T result;
        try {
            if (terms.access() == Access.READ_ONLY) {
                connection.setReadOnly(true);
            }
            connection.setAutoCommit(false);
            parameters.begin(connection, terms.isolation(), options);
            result = work.on(connection);
            if (terms.ending() == Ending.ROLLBACK) {
                Plain.execute(connection, Plain.CHECK_DEFERRED);
                connection.rollback();
            } else if (connection.isClosed()) {
                throw new SQLException("the connection was closed before the commit", "08003");
            }
        } catch (SQLException | RuntimeException | Error e) {
            before.restoreAfterFailure(connection, e);
            throw e;
        }
        if (terms.ending() == Ending.COMMIT) {
            commit(connection, before);
        }
        before.restoreAfterSuccess(connection);
        return result;
    }

    private void commit(Connection connection, Before before) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            before.restoreAfterFailure(connection, e);
            if (terms.access() == Access.READ_WRITE && !Fate.isKnown(e)) {
                throw Fate.unknown(e);
            }
            throw e;
        }
    }
}
