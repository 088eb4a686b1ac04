// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

/** In which of its two ways PostgreSQL holds a document. */
enum JsonType {
    /** As it was written. */
    JSON("json"),
    /** Decomposed. */
    JSONB("jsonb");

    private final String word;

    JsonType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
