// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

/** What is told of a pool. */
public enum PoolOption {
    /** Its connections come without autocommit and in no transaction: what is begun on them is ended here. */
    WITHOUT_AUTOCOMMIT,
    /**
     * Its sessions are nobody's: every transaction that is begun under settings starts in a session as it was at login, without the parameters,
     * user, temporary tables, cursors, last numbers of sequences, notifications and advisory locks that somebody left in it. Statements that
     * somebody prepared with SQL stay.
     */
    RESET_SESSIONS,
    /**
     * A pooler stands between it and the database and lends a session for no longer than a transaction, as PgBouncer does with
     * {@code pool_mode = transaction}: while a connection is borrowed, the driver prepares nothing under a name, which a later transaction would
     * look for in another session. A driver that cannot be told so is refused with {@link IllegalStateException}. Nothing else that is sent here
     * needs a session: settings, savepoints and the cursors of streams end with their transaction. What others have had the driver prepare on a
     * connection before, a commit among it, stays prepared, so whoever else uses the pool wants the driver's {@code prepareThreshold=0}.
     */
    TRANSACTION_POOLER
}
