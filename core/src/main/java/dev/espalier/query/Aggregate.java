// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** The aggregate functions of a select. */
public enum Aggregate {
    /** {@code .sum()}. */
    SUM("sum"),
    /** {@code .avg()}. */
    AVG("avg"),
    /** {@code .count()}. */
    COUNT("count"),
    /** {@code .max()}. */
    MAX("max"),
    /** {@code .min()}. */
    MIN("min");

    private final String token;

    Aggregate(String token) {
        this.token = token;
    }

    /** As written in a select, and the name of its column when it has no alias. */
    public String token() {
        return token;
    }
}
