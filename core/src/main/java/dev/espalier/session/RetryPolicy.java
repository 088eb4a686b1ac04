// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often a transaction is tried that PostgreSQL refused because of others: 40001, a serialization failure, or 40P01, a deadlock.
 *
 * @param attempts how often at most, the first time included
 * @param pause how long to wait after the first failure; twice as long after each further one, more or less by up to a half at random
 * @param listener who is told of every failure that is followed by another attempt
 */
public record RetryPolicy(int attempts, Duration pause, Listener listener) {

    private static final int DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, (attempt, failure) -> {});

    /** Is told that a transaction is tried again. */
    @FunctionalInterface
    public interface Listener {
        /**
         * An attempt has failed, and the next one follows after the pause.
         *
         * @param attempt the number of the one that failed, from one
         * @param failure how it failed; what this method throws hangs on it, and there is no next attempt
         */
        void failed(int attempt, Exception failure);
    }

    /**
     * Keeps what it is given.
     *
     * @throws IllegalArgumentException when nothing would be tried, or for a pause that is negative or longer than a day
     */
    public RetryPolicy {
        if (attempts < 1 || pause.isNegative() || pause.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a retry policy needs at least one attempt and a pause of up to a day, not " + attempts + " and "
                            + pause);
        }
    }

    /** Once, and never again. */
    public static RetryPolicy never() {
        return NEVER;
    }

    /** So many attempts, with this pause after the first. */
    public static RetryPolicy of(int attempts, Duration pause) {
        return new RetryPolicy(attempts, pause, NEVER.listener);
    }

    /** The same, telling somebody. */
    public RetryPolicy telling(Listener other) {
        return new RetryPolicy(attempts, pause, other);
    }

    /** How long to wait after this attempt. */
    Duration pauseAfter(int attempt) {
        long longest = pause.toNanos() << Math.min(attempt - 1, DOUBLINGS);
        return Duration.ofNanos(longest / 2 + ThreadLocalRandom.current().nextLong(longest + 1));
    }
}
