// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.session.Terms.Ending;
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

    /** Begins it; a connection on which it cannot be begun is as it was. */
    Stay begin(Connection connection) throws SQLException {
        Before before = Before.of(connection);
        try {
            if (terms.access() == Access.READ_ONLY) {
                connection.setReadOnly(true);
            }
            connection.setAutoCommit(false);
            parameters.begin(connection, terms.isolation(), options);
        } catch (SQLException | RuntimeException | Error e) {
            before.restoreAfterFailure(connection, e);
            throw e;
        }
        return new Begun(connection, before, terms);
    }

    /** The transaction while it lasts. */
    private record Begun(Connection connection, Before before, Terms terms) implements Stay {

        @Override
        public void keep() throws SQLException {
            try {
                if (terms.ending() == Ending.ROLLBACK) {
                    Plain.execute(connection, Plain.CHECK_DEFERRED);
                    connection.rollback();
                } else if (connection.isClosed()) {
                    throw new SQLException("the connection was closed before the commit", "08003");
                }
            } catch (SQLException | RuntimeException | Error e) {
                fail(e);
                throw e;
            }
            if (terms.ending() == Ending.COMMIT) {
                commit();
            }
            before.restoreAfterSuccess(connection);
        }

        private void commit() throws SQLException {
            try {
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                fail(e);
                if (terms.access() == Access.READ_WRITE && !Fate.isKnown(e)) {
                    throw Fate.unknown(e);
                }
                throw e;
            }
        }

        @Override
        public void fail(Throwable failure) {
            before.restoreAfterFailure(connection, failure);
        }

        @Override
        public void abandon() {
            before.restoreAbandoned(connection);
        }
    }
}
