// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A connection that somebody has for itself between two calls: other work on it would be done under the settings of that one, or be ended
 * with it, and is refused.
 *
 * <p>A program reaches one connection in several ways, as itself and through proxies of pools, frameworks and transactions; what they have in
 * common is the connection that tells what the database is. That is why these are known to the whole process. An occupation that was
 * forgotten lasts no longer than what was borrowed for it.
 */
final class Occupation {

    private static final Queue<Occupation> ALL = new ConcurrentLinkedQueue<>();

    private final WeakReference<Connection> borrowed;
    private final WeakReference<Connection> physical;

    private Occupation(Connection borrowed) throws SQLException {
        this.borrowed = new WeakReference<>(borrowed);
        this.physical = new WeakReference<>(physical(borrowed));
    }

    /** One that has not begun. */
    static Occupation of(Connection borrowed) throws SQLException {
        return new Occupation(borrowed);
    }

    void begin() {
        ALL.removeIf(other -> other.borrowed.refersTo(null));
        ALL.add(this);
    }

    void end() {
        ALL.remove(this);
    }

    /**
     * Lets work begin on a connection that nobody has for itself.
     *
     * @throws IllegalStateException when somebody has
     */
    static void refuse(Connection connection) throws SQLException {
        if (ALL.isEmpty()) {
            return;
        }
        Connection physical = physical(connection);
        for (Occupation other : ALL) {
            if (other.physical.refersTo(physical) && other.lasts()) {
                throw new IllegalStateException(
                        "a stream has this connection for itself until it is closed; close it before anything else runs");
            }
        }
    }

    private boolean lasts() throws SQLException {
        Connection still = borrowed.get();
        return still != null && !still.isClosed();
    }

    /** The connection behind all of those that a program has of it. */
    static Connection physical(Connection connection) throws SQLException {
        Connection behind = connection.getMetaData().getConnection();
        return behind.isWrapperFor(Connection.class) ? behind.unwrap(Connection.class) : behind;
    }
}
