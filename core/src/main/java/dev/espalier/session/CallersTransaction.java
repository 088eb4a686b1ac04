// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/**
 * A part in a transaction that somebody else has begun and will end.
 *
 * <p>What may have to be taken back is taken back to a savepoint. Settings are set and set back. An error of the database in one statement
 * leaves the transaction as it would have without us, failed, for its owner to end; the isolation is the owner's.
 *
 * @param terms what the work asks for
 * @param parameters what is set for it
 * @param extent of the work
 */
record CallersTransaction(Terms terms, Parameters parameters, Extent extent) {

    /** How much the work is. */
    enum Extent {
        /** One statement. */
        ONE_STATEMENT,
        /** Several statements: all of them or none. */
        SEVERAL_STATEMENTS
    }

    /** Whether others would do their work under its settings, or have it taken back with it. */
    boolean isSetApart() {
        return !parameters.isEmpty() || mayBeTakenBack();
    }

    private boolean mayBeTakenBack() {
        return extent == Extent.SEVERAL_STATEMENTS
                || terms.judgement() == Judgement.BEFORE_COMMIT
                || terms.ending() == Ending.ROLLBACK;
    }

    Stay begin(Connection connection) throws SQLException {
        if (!mayBeTakenBack()) {
            return new Part(connection, Optional.empty(), parameters.exchange(connection));
        }
        Savepoint savepoint = connection.setSavepoint();
        try {
            if (terms.access() == Access.READ_ONLY) {
                Plain.execute(connection, "set transaction read only");
            }
            return new Part(connection, Optional.of(savepoint), parameters.exchange(connection));
        } catch (SQLException | RuntimeException | Error failed) {
            takeBack(connection, savepoint, failed);
            throw failed;
        }
    }

    private void takeBack(Connection connection, Savepoint savepoint, Throwable failure) {
        if (extent == Extent.ONE_STATEMENT && failure instanceof SQLException) {
            return;
        }
        try {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    /** The part while it lasts. */
    private final class Part implements Stay {

        private final Connection connection;
        private final Optional<Savepoint> savepoint;
        private final Parameters before;

        Part(Connection connection, Optional<Savepoint> savepoint, Parameters before) {
            this.connection = connection;
            this.savepoint = savepoint;
            this.before = before;
        }

        @Override
        public void keep() throws SQLException {
            try {
                before.set(connection);
                if (terms.ending() == Ending.ROLLBACK) {
                    Plain.execute(connection, Plain.CHECK_DEFERRED);
                }
            } catch (SQLException | RuntimeException | Error failed) {
                savepoint.ifPresent(point -> takeBack(connection, point, failed));
                throw failed;
            }
            if (savepoint.isPresent()) {
                leave(savepoint.get());
            }
        }

        /** What only reads goes back too, which makes the transaction writable again. */
        private void leave(Savepoint point) throws SQLException {
            if (terms.ending() == Ending.ROLLBACK || terms.access() == Access.READ_ONLY) {
                connection.rollback(point);
            }
            connection.releaseSavepoint(point);
        }

        @Override
        public void fail(Throwable failure) {
            try {
                before.set(connection);
            } catch (SQLException aborted) {
                failure.addSuppressed(aborted);
            }
            savepoint.ifPresent(point -> takeBack(connection, point, failure));
        }

        /** The owner may have ended the transaction, and the settings with it. */
        @Override
        public void abandon() throws SQLException {
            if (!connection.isClosed()) {
                keep();
            }
        }
    }
}
