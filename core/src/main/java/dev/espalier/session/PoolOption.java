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
    RESET_SESSIONS
}
