// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.error.QueryException;
import dev.espalier.error.ServerMessage;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.response.FailedChainException;
import dev.espalier.supabase.response.SupabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiFunction;

/** Runs a function as one transaction, and says what became of it. */
final class Transacting {

    /** Carries what the function threw past those who only know that it takes everything back. */
    private static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Exception byFunction;

        Thrown(Exception byFunction, Throwable cause) {
            super(cause);
            this.byFunction = byFunction;
        }

        /** As the function threw it, with what came of it. */
        Exception unwrapped() {
            for (Throwable more : getSuppressed()) {
                byFunction.addSuppressed(more);
            }
            return byFunction;
        }
    }

    private final Footing footing;
    private final String schema;
    private final TransactionOptions options;

    Transacting(Footing footing, String schema, TransactionOptions options) {
        this.footing = footing;
        this.schema = schema;
        this.options = options;
    }

    <T, E extends Exception> T run(
            BiFunction<Connection, Footing, SupabaseTransaction> begin, TransactionWork<T, E> work) throws E {
        try {
            return footing.work(footing.settings(schema), retries())
                    .transaction(options.terms(), connection -> done(begin, work, connection));
        } catch (Thrown e) {
            // The function throws what it declares, or what need not be declared.
            @SuppressWarnings("unchecked")
            E thrown = (E) e.unwrapped();
            throw thrown;
        } catch (QueryException e) {
            throw SupabaseException.of(e.problem(), e);
        } catch (SQLException e) {
            throw SupabaseException.of(ServerMessage.problem(e), e);
        }
    }

    private RetryPolicy retries() {
        RetryPolicy policy = options.retries();
        return policy.telling((attempt, failure) ->
                policy.listener().failed(attempt, failure instanceof Thrown thrown ? thrown.byFunction : failure));
    }

    private <T, E extends Exception> T done(
            BiFunction<Connection, Footing, SupabaseTransaction> begin,
            TransactionWork<T, E> work,
            Connection connection) {
        Journal journal = footing.journal().map(Journal::nested).orElseGet(Journal::begun);
        T result;
        try {
            result = work.in(begin.apply(connection, footing.within(connection, schema, journal)));
        } catch (Exception e) {
            throw failure(journal.failure(), e);
        }
        journal.failure().ifPresent(failed -> {
            throw failed;
        });
        return result;
    }

    /** What {@code throwOnError()} threw becomes the failure of the chain; anything else is the program's own. */
    private static RuntimeException failure(Optional<FailedChainException> chain, Exception thrown) {
        if (chain.isEmpty()) {
            return new Thrown(thrown, thrown);
        }
        FailedChainException failed = chain.get();
        if (thrown instanceof SupabaseException) {
            failed.addSuppressed(thrown);
            return failed;
        }
        thrown.addSuppressed(failed);
        return new Thrown(thrown, failed);
    }
}
