// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

/** How the transaction of a request ends; written {@code commit-allow-override} or {@code commit_allow_override}. */
enum TransactionEnd {
    /** What was done stays. */
    COMMIT("commit"),
    /** What was done stays, unless the request prefers {@code tx=rollback}. */
    COMMIT_ALLOW_OVERRIDE("commit-allow-override"),
    /** What was done is undone. */
    ROLLBACK("rollback"),
    /** What was done is undone, unless the request prefers {@code tx=commit}. */
    ROLLBACK_ALLOW_OVERRIDE("rollback-allow-override");

    private final String word;

    TransactionEnd(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
