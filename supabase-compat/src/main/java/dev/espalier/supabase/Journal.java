// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.error.QueryException;
import dev.espalier.request.Request;
import dev.espalier.supabase.response.FailedChainException;
import dev.espalier.supabase.response.Response;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What chains of one transaction came to: how many there were, and the first that failed, whether the program looked at it or not. */
final class Journal {

    private final AtomicInteger chains;
    private final Queue<FailedChainException> failures = new ConcurrentLinkedQueue<>();

    private Journal(AtomicInteger chains) {
        this.chains = chains;
    }

    static Journal begun() {
        return new Journal(new AtomicInteger());
    }

    /** Of a savepoint in this transaction: its chains count on, its failure is its own. */
    Journal nested() {
        return new Journal(chains);
    }

    /** The next chain. */
    Entry next() {
        return new Entry(chains.incrementAndGet());
    }

    /** A chain of the transaction. */
    final class Entry {

        private final int position;

        private Entry(int position) {
            this.position = position;
        }

        /** What it came to. */
        void tell(Request request, Response<?> response, Optional<QueryException> cause) {
            response.error().ifPresent(error -> {
                FailedChainException failed =
                        new FailedChainException(position, RequestLine.of(request), error, response.status());
                cause.ifPresent(failed::initCause);
                failures.add(failed);
            });
        }
    }

    Optional<FailedChainException> failure() {
        return Optional.ofNullable(failures.peek());
    }
}
