// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

/**
 * What is done in a transaction.
 *
 * @param <T> what it gives
 * @param <E> what it may throw, which takes everything back
 */
@FunctionalInterface
public interface TransactionWork<T, E extends Exception> {

    /** Does it; when the transaction is tried again, anew. */
    T in(SupabaseTransaction transaction) throws E;

    /**
     * What is done in a transaction and gives nothing.
     *
     * @param <E> what it may throw, which takes everything back
     */
    @FunctionalInterface
    interface WithoutResult<E extends Exception> {

        /** Does it; when the transaction is tried again, anew. */
        void in(SupabaseTransaction transaction) throws E;
    }
}
