// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jooq.Transaction;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;

/**
 * What {@code dsl.transaction(…)} is within a transaction that is not jOOQ's: a savepoint.
 *
 * @param connection that of the transaction
 */
record Savepoints(Connection connection) implements TransactionProvider {

    /** A nested transaction of jOOQ. */
    private record Nested(Savepoint savepoint) implements Transaction {}

    /** What may fail on the connection. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws SQLException;
    }

    @Override
    public void begin(TransactionContext context) {
        context.transaction(taken(() -> new Nested(connection.setSavepoint())));
    }

    @Override
    public void commit(TransactionContext context) {
        Savepoint savepoint = savepoint(context);
        taken(() -> {
            connection.releaseSavepoint(savepoint);
            return savepoint;
        });
    }

    @Override
    public void rollback(TransactionContext context) {
        Savepoint savepoint = savepoint(context);
        taken(() -> {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
            return savepoint;
        });
    }

    private static Savepoint savepoint(TransactionContext context) {
        if (context.transaction() instanceof Nested nested) {
            return nested.savepoint();
        }
        throw new IllegalStateException("a transaction of jOOQ ends that did not begin here");
    }

    private static <T> T taken(Step<T> step) {
        try {
            return step.take();
        } catch (SQLException e) {
            throw new DataAccessException("a savepoint failed", e);
        }
    }
}
