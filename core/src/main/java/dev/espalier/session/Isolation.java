// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

/** What a transaction sees of others. */
public enum Isolation {
    /** What is committed when a statement begins; in PostgreSQL {@code read uncommitted} is the same. */
    READ_COMMITTED("read committed"),
    /** What was committed when its first statement began. */
    REPEATABLE_READ("repeatable read"),
    /** As if transactions ran one after another; one that cannot is refused with 40001. */
    SERIALIZABLE("serializable");

    private final String words;

    Isolation(String words) {
        this.words = words;
    }

    /** As SQL writes it: {@code repeatable read}. */
    public String words() {
        return words;
    }

    /** The one of these words, in lower case; of any others {@link #READ_COMMITTED}. */
    static Isolation of(String words) {
        return switch (words) {
            case "repeatable read" -> REPEATABLE_READ;
            case "serializable" -> SERIALIZABLE;
            default -> READ_COMMITTED;
        };
    }
}
