// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.session.UnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A connection with its transaction and its settings, held between two calls until it is given back: once, in one of three ways, however
 * that goes.
 */
public final class HeldConnection {

    /** How a stay is ended. */
    @FunctionalInterface
    private interface End {
        void of(Stay stay) throws SQLException;
    }

    private final Lease lease;
    private final Stay stay;
    private final Optional<Occupation> occupation;
    private final AtomicBoolean over = new AtomicBoolean();

    private HeldConnection(Lease lease, Stay stay, Optional<Occupation> occupation) {
        this.lease = lease;
        this.stay = stay;
        this.occupation = occupation;
    }

    /** With others, who do not get in its way. */
    static HeldConnection shared(Lease lease, Stay stay) {
        return new HeldConnection(lease, stay, Optional.empty());
    }

    /** Alone, so that nobody else works on it meanwhile. */
    static HeldConnection alone(Lease lease, Stay stay, Occupation occupation) {
        occupation.begin();
        return new HeldConnection(lease, stay, Optional.of(occupation));
    }

    /**
     * Does something on the connection, in its transaction and under its settings.
     *
     * @throws IllegalStateException when another holder has come to have the connection for itself
     * @throws SQLException 08003 when the transaction that it takes part in is over, and whatever the driver throws
     */
    public <T> T with(Work<T> work) throws SQLException {
        return lease.alone(connection -> work.on(checked(connection)));
    }

    /**
     * Whether the transaction is over: ended here, or by its owner with the connection that was lent for it.
     *
     * @throws SQLException whatever the driver throws
     */
    public boolean isOver() throws SQLException {
        return over.get() || lease.connection().isClosed();
    }

    private Connection checked(Connection connection) throws SQLException {
        if (isOver()) {
            throw new SQLException("the transaction that this is read in is over", "08003");
        }
        if (occupation.isEmpty()) {
            Occupation.refuse(connection);
        }
        return connection;
    }

    /**
     * The work is done: a transaction that was begun for it is committed, and in one of the caller settings are set back.
     *
     * @throws SQLException when it cannot be committed or set back; the connection is given back all the same
     */
    public void keep() throws SQLException {
        end(Stay::keep);
    }

    /**
     * Nobody wants the rest: a transaction that was begun for it is rolled back, and in one of the caller settings are set back.
     *
     * @throws SQLException when they cannot be set back; the connection is given back all the same
     */
    public void abandon() throws SQLException {
        end(Stay::abandon);
    }

    /** The work has failed: a transaction that was begun for it is rolled back; what fails in doing so hangs on the failure. */
    public void fail(Throwable failure) {
        try {
            end(begun -> begun.fail(failure));
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    private void end(End end) throws SQLException {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        try {
            lease.alone(connection -> {
                end.of(stay);
                return over;
            });
        } catch (SQLException | RuntimeException | Error e) {
            occupation.ifPresent(Occupation::end);
            lease.giveBackAfter(e);
            throw e;
        }
        occupation.ifPresent(Occupation::end);
        lease.giveBack();
    }
}
