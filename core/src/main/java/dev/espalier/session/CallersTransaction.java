// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import dev.espalier.session.UnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * A part in a transaction that somebody else has begun and will end.
 *
 * <p>What may have to be taken back is taken back to a savepoint. Settings are set and set back. An error of the database leaves the transaction
 * as it would have without us, failed, for its owner to end; the isolation is the owner's.
 *
 * @param terms what the work asks for
 * @param parameters what is set for it
 */
record CallersTransaction(Terms terms, Parameters parameters) {

    /** One statement. */
    <T> T run(Connection connection, Work<T> work) throws SQLException {
        if (terms.judgement() == Judgement.NONE && terms.ending() == Ending.COMMIT) {
            return underParameters(connection, work);
        }
        Savepoint savepoint = connection.setSavepoint();
        T result;
        try {
            result = judged(connection, work);
        } catch (RuntimeException | Error refused) {
            back(connection, savepoint, refused);
            throw refused;
        }
        leave(connection, savepoint);
        return result;
    }

    /** Several statements: all of them or none. */
    <T> T runWhole(Connection connection, Work<T> work) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        T result;
        try {
            result = judged(connection, work);
        } catch (SQLException | RuntimeException | Error failed) {
            back(connection, savepoint, failed);
            throw failed;
        }
        leave(connection, savepoint);
        return result;
    }

    private <T> T judged(Connection connection, Work<T> work) throws SQLException {
        if (terms.access() == Access.READ_ONLY) {
            Plain.execute(connection, "set transaction read only");
        }
        T result = underParameters(connection, work);
        if (terms.ending() == Ending.ROLLBACK) {
            Plain.execute(connection, Plain.CHECK_DEFERRED);
        }
        return result;
    }

    /** What only reads goes back too, which makes the transaction writable again. */
    private void leave(Connection connection, Savepoint savepoint) throws SQLException {
        if (terms.ending() == Ending.ROLLBACK || terms.access() == Access.READ_ONLY) {
            connection.rollback(savepoint);
        }
        connection.releaseSavepoint(savepoint);
    }

    private static void back(Connection connection, Savepoint savepoint, Throwable failure) {
        try {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    private <T> T underParameters(Connection connection, Work<T> work) throws SQLException {
        Parameters before = parameters.exchange(connection);
        T result;
        try {
            result = work.on(connection);
        } catch (SQLException | RuntimeException | Error e) {
            try {
                before.set(connection);
            } catch (SQLException aborted) {
                e.addSuppressed(aborted);
            }
            throw e;
        }
        before.set(connection);
        return result;
    }
}
