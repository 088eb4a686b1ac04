// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.faults;

/** When a connection is cut, as the proxy sees the messages of a transaction. */
enum Moment {
    /** Not at all. */
    NEVER,
    /** A later statement was sent, and does not arrive. */
    BETWEEN_STATEMENTS,
    /** The commit was sent, and does not arrive. */
    BEFORE_COMMIT_ARRIVES,
    /** The commit was done, and its answer does not arrive. */
    AFTER_COMMIT,
    /** A statement that commits itself was sent, and does not arrive. */
    BEFORE_CALL_ARRIVES,
    /** A statement that commits itself was done, and its answer does not arrive. */
    AFTER_CALL
}
