// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.error.QueryException;
import dev.espalier.error.ServerMessage;
import dev.espalier.session.HeldConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows that come one by one from PostgreSQL, each as JSON or as cells; some of them are here at a time, however many there are, and the fewer the wider they are.
 *
 * <p>It holds a connection, and has to be closed: {@code try (RowCursor rows = …)}. At the end of its rows, and when it fails, it closes itself,
 * and gives the connection back. A transaction that was begun for it is committed at the end, and rolled back when it is closed before or fails.
 * It is for one thread at a time.
 *
 * @param <R> a row
 */
public final class RowCursor<R> implements AutoCloseable {

    /** What has become of it. */
    private enum State {
        /** There may be more rows. */
        OPEN,
        /** There are no more rows. */
        AT_THE_END,
        /** It failed, or nobody wants more. */
        CLOSED
    }

    /** Something to be done on a connection. */
    @FunctionalInterface
    interface Step {
        void on(Connection connection) throws SQLException;
    }

    private final HeldConnection held;
    private final ResultSet rows;
    private final RowReading<R> reading;
    private final Step last;
    private final FetchSize fetched = new FetchSize();
    private final ReentrantLock inUse = new ReentrantLock();
    private State state = State.OPEN;

    /** Over these rows; the last step is made when nothing is read any more. */
    RowCursor(HeldConnection held, ResultSet rows, RowReading<R> reading, Step last) {
        this.held = held;
        this.rows = rows;
        this.reading = reading;
        this.last = last;
    }

    /** Begins to read; a cursor of the driver, which is none where a connection holds its cursors over commits. */
    static ResultSet rows(Connection connection, String text, Binding binding) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                text, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY, ResultSet.CLOSE_CURSORS_AT_COMMIT);
        try {
            statement.closeOnCompletion();
            statement.setFetchSize(FetchSize.AT_FIRST);
            binding.set(statement);
            return statement.executeQuery();
        } catch (SQLException | RuntimeException | Error e) {
            statement.close();
            throw e;
        }
    }

    /**
     * The next row, or none at the end.
     *
     * @throws QueryException what PostgreSQL says in the middle, under its SQLSTATE, and what it says to the commit at the end; 08003 when the
     *     transaction that the rows are read in is over
     * @throws IllegalStateException when it is closed or has failed, while another thread reads, and while another stream on the same connection
     *     has it for itself
     */
    public Optional<R> next() {
        if (!inUse.tryLock()) {
            throw new IllegalStateException("another thread reads this stream; a stream is for one at a time");
        }
        try {
            return switch (state) {
                case OPEN -> read();
                case AT_THE_END -> Optional.empty();
                case CLOSED -> throw new IllegalStateException("this stream is closed");
            };
        } finally {
            inUse.unlock();
        }
    }

    private Optional<R> read() {
        try {
            Optional<R> row = held.with(connection -> rows.next() ? Optional.of(told()) : Optional.empty());
            if (row.isEmpty()) {
                end(State.AT_THE_END);
            }
            return row;
        } catch (SQLException e) {
            state = State.CLOSED;
            held.fail(e);
            throw new QueryException(ServerMessage.problem(e), e);
        }
    }

    private R told() throws SQLException {
        R row = reading.row(rows);
        OptionalInt size = fetched.after(reading.width(row));
        if (size.isPresent()) {
            rows.setFetchSize(size.getAsInt());
        }
        return row;
    }

    private void end(State end) throws SQLException {
        state = end;
        try {
            rows.close();
            if (!held.isOver()) {
                held.with(connection -> {
                    last.on(connection);
                    return end;
                });
            }
            if (end == State.AT_THE_END) {
                held.keep();
            } else {
                held.abandon();
            }
        } catch (SQLException | RuntimeException | Error e) {
            held.fail(e);
            throw e;
        }
    }

    /** The rows that are left, each read when it is asked for; closing the stream closes the cursor. */
    public Stream<R> stream() {
        Spliterator<R> left =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super R> action) {
                        Optional<R> row = next();
                        row.ifPresent(action);
                        return row.isPresent();
                    }
                };
        return StreamSupport.stream(left, false).onClose(this::close);
    }

    /**
     * Gives the connection back; what was not read is not told any more. It may be closed again.
     *
     * @throws QueryException when settings cannot be set back in a transaction of the caller, since that has failed
     */
    @Override
    public void close() {
        inUse.lock();
        try {
            if (state == State.OPEN) {
                end(State.CLOSED);
            }
            state = State.CLOSED;
        } catch (SQLException e) {
            throw new QueryException(ServerMessage.problem(e), e);
        } finally {
            inUse.unlock();
        }
    }
}
