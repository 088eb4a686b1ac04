// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.error.QueryException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries a transaction as often as its policy says; the last failure carries those before it. */
final class Attempts {

    private static final Set<String> BECAUSE_OF_OTHERS = Set.of("40001", "40P01");
    private static final int DEEPEST_CAUSE = 50;

    private final RetryPolicy policy;
    private @Nullable Exception before;

    Attempts(RetryPolicy policy) {
        this.policy = policy;
    }

    /** One attempt. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws SQLException;
    }

    <T> T make(Attempt<T> attempt) throws SQLException {
        for (int number = 1; ; number++) {
            try {
                return attempt.make();
            } catch (SQLException | RuntimeException failure) {
                hang(failure, before);
                if (number >= policy.attempts() || !isBecauseOfOthers(failure) || !pausedAfter(number, failure)) {
                    throw failure;
                }
                before = failure;
            }
        }
    }

    /** False when somebody wants the thread to end, or when the listener fails. */
    private boolean pausedAfter(int number, Exception failure) {
        try {
            policy.listener().failed(number, failure);
            Thread.sleep(policy.pauseAfter(number).toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(e);
            return false;
        } catch (RuntimeException ofListener) {
            hang(failure, ofListener);
            return false;
        }
    }

    private static void hang(Exception failure, @Nullable Exception other) {
        if (other != null && other != failure) {
            failure.addSuppressed(other);
        }
    }

    static boolean isBecauseOfOthers(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> BECAUSE_OF_OTHERS.contains(code(cause)));
    }

    private static String code(Throwable cause) {
        if (cause instanceof QueryException query) {
            return query.problem().code();
        }
        @Nullable String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state == null ? "" : state;
    }
}
