// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.error.QueryException;
import dev.espalier.session.CallersTransaction.Extent;
import dev.espalier.session.ConnectionSource.Pool;
import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Borrows a connection for one piece of work and gives it back as it was, whatever happens.
 *
 * <p>Who opened a transaction ends it: where nobody has, this class does when the work or its settings need one; in a transaction of the
 * caller it commits nothing and rolls back to savepoints of its own at the most. Settings hold for the work alone.
 */
public final class UnitOfWork {

    /** What is done with the connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; a {@link SQLException} of the driver may pass. */
        T on(Connection connection) throws SQLException;
    }

    private final ConnectionSource source;
    private final Settings settings;
    private final RetryPolicy retries;

    /** Work on connections of this source, under these settings. */
    public UnitOfWork(ConnectionSource source, Settings settings) {
        this(source, settings, RetryPolicy.never());
    }

    /** Work on connections of this source, under these settings; transactions that are begun here are tried as often as this says. */
    public UnitOfWork(ConnectionSource source, Settings settings, RetryPolicy retries) {
        this.source = source;
        this.settings = settings;
        this.retries = retries;
    }

    /**
     * Does the work of one statement, in a transaction if it needs one, and returns what it returns. An error of the database is the
     * work's to throw.
     *
     * @throws QueryException PGRST000 when no connection can be had, ESP001 when the connection fails so that nobody knows whether the work is
     *     kept, and whatever the work throws
     * @throws IllegalStateException when a {@link #hold held} connection is the same one, and its holder has it for itself
     * @throws SQLException whatever the driver throws; nothing is kept then
     */
    public <T> T run(Terms asked, Work<T> work) throws SQLException {
        Terms terms = settings.on(asked);
        Parameters parameters = Parameters.of(settings, terms);
        return Lease.with(source, connection -> {
            Occupation.refuse(connection);
            if (isCallers(connection)) {
                return new CallersTransaction(terms, parameters, Extent.ONE_STATEMENT)
                        .begin(connection)
                        .run(connection, work);
            }
            boolean alone = connection.getAutoCommit() && parameters.isEmpty() && isPlain(terms);
            return retried(() -> alone ? alone(terms, connection, work) : inOwn(terms, parameters, connection, work));
        });
    }

    /**
     * Does the work of several statements, all of them or none: in a transaction, or in a savepoint of the caller's, and returns what it
     * returns. Whatever the work throws takes it back, and so does an error of the database that the work kept to itself. The work's connection
     * cannot end the transaction, and is closed when the work is done.
     *
     * @throws QueryException as {@link #run}
     * @throws IllegalStateException as {@link #run}, and when the work leaves a connection held that its holder has for itself
     * @throws SQLException whatever the driver throws; nothing is kept then
     */
    public <T> T transaction(Terms asked, Work<T> work) throws SQLException {
        Terms terms = settings.on(asked);
        Parameters parameters = Parameters.of(settings, terms);
        return Lease.with(source, connection -> {
            Occupation.refuse(connection);
            return isCallers(connection)
                    ? new CallersTransaction(terms, parameters, Extent.SEVERAL_STATEMENTS)
                            .begin(connection)
                            .run(connection, lending(work))
                    : retried(() -> inOwn(terms, parameters, connection, checked(lending(work))));
        });
    }

    /**
     * Begins work that goes on after this call and holds its connection until it is ended: always in a transaction, one of its own or the
     * caller's. It is begun once, however often others may be tried.
     *
     * <p>The holder has the connection for itself, and {@link #run} and {@link #transaction} refuse to work on it, when its transaction is its own,
     * when settings hold for it, or when it may be taken back to a savepoint. Statements that the program sends itself are not refused: they run
     * under these settings.
     *
     * @throws QueryException PGRST000 when no connection can be had
     * @throws IllegalStateException when another holder has the connection for itself
     * @throws SQLException whatever the driver throws; the connection was given back then
     */
    public HeldConnection hold(Terms asked) throws SQLException {
        Lease lease = Lease.of(source);
        try {
            return lease.alone(connection -> held(settings.on(asked), lease));
        } catch (SQLException | RuntimeException | Error e) {
            lease.giveBackAfter(e);
            throw e;
        }
    }

    private HeldConnection held(Terms terms, Lease lease) throws SQLException {
        Connection connection = lease.connection();
        Occupation.refuse(connection);
        Parameters parameters = Parameters.of(settings, terms);
        Occupation occupation = Occupation.of(connection);
        if (!isCallers(connection)) {
            Stay own = new OwnTransaction(terms, parameters, options()).begin(connection);
            return HeldConnection.alone(lease, own, occupation);
        }
        CallersTransaction callers = new CallersTransaction(terms, parameters, Extent.ONE_STATEMENT);
        Stay part = callers.begin(connection);
        return callers.isSetApart()
                ? HeldConnection.alone(lease, part, occupation)
                : HeldConnection.shared(lease, part);
    }

    private static <T> Work<T> lending(Work<T> work) {
        return connection -> {
            try (LentConnection lent = new LentConnection(connection)) {
                T result = work.on(lent.proxy());
                Occupation.refuse(connection);
                return result;
            }
        };
    }

    /** A commit of a failed transaction is answered with a rollback, which drivers let pass; so something is sent that is not. */
    private static <T> Work<T> checked(Work<T> work) {
        return connection -> {
            T result = work.on(connection);
            Plain.execute(connection, Plain.CHECK_DEFERRED);
            return result;
        };
    }

    private boolean isCallers(Connection connection) throws SQLException {
        return !connection.getAutoCommit() && !options().contains(PoolOption.WITHOUT_AUTOCOMMIT);
    }

    private Set<PoolOption> options() {
        return source instanceof Pool pool ? pool.options() : Set.of();
    }

    private static boolean isPlain(Terms terms) {
        return terms.judgement() == Judgement.NONE
                && terms.ending() == Ending.COMMIT
                && terms.isolation().isEmpty();
    }

    private <T> T retried(Attempts.Attempt<T> attempt) throws SQLException {
        return new Attempts(retries).make(attempt);
    }

    private <T> T inOwn(Terms terms, Parameters parameters, Connection connection, Work<T> work) throws SQLException {
        return new OwnTransaction(terms, parameters, options())
                .begin(connection)
                .run(connection, work);
    }

    /** One statement that the server commits itself: from the moment that it was sent, only the server knows. */
    private static <T> T alone(Terms terms, Connection connection, Work<T> work) throws SQLException {
        try {
            return work.on(connection);
        } catch (QueryException judged) {
            throw judged;
        } catch (SQLException | RuntimeException | Error e) {
            if (terms.access() == Access.READ_WRITE && !Fate.isKnown(e)) {
                throw Fate.unknown(e);
            }
            throw e;
        }
    }
}
