// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.error.QueryException;
import dev.espalier.run.RowCursor;
import dev.espalier.supabase.response.SupabaseException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows of a cursor as what they are read as, and its failures as those of a chain. */
final class RowStream<R, D> extends Spliterators.AbstractSpliterator<D> {

    /** Reads a row, of which it is told how many came before. */
    @FunctionalInterface
    interface Reading<R, D> {
        D read(R row, long index);
    }

    private final RowCursor<R> cursor;
    private final Reading<R, D> reading;
    private final Function<QueryException, SupabaseException> failing;
    private final AtomicLong index = new AtomicLong();

    private RowStream(RowCursor<R> cursor, Reading<R, D> reading, Function<QueryException, SupabaseException> failing) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.cursor = cursor;
        this.reading = reading;
        this.failing = failing;
    }

    static <R, D> Stream<D> of(
            RowCursor<R> cursor, Reading<R, D> reading, Function<QueryException, SupabaseException> failing) {
        return StreamSupport.stream(new RowStream<>(cursor, reading, failing), false)
                .onClose(() -> close(cursor, failing));
    }

    @Override
    public boolean tryAdvance(Consumer<? super D> action) {
        Optional<R> row = next();
        row.map(this::read).ifPresent(action);
        return row.isPresent();
    }

    /** A row that cannot be read is the last one: whoever does not close what has failed keeps no connection. */
    private D read(R row) {
        try {
            return reading.read(row, index.getAndIncrement());
        } catch (RuntimeException e) {
            try {
                cursor.close();
            } catch (QueryException failed) {
                e.addSuppressed(failed);
            }
            throw e;
        }
    }

    private Optional<R> next() {
        try {
            return cursor.next();
        } catch (QueryException e) {
            throw failing.apply(e);
        }
    }

    private static void close(RowCursor<?> cursor, Function<QueryException, SupabaseException> failing) {
        try {
            cursor.close();
        } catch (QueryException e) {
            throw failing.apply(e);
        }
    }
}
