// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** The structure of a request without its values; immutable, its hash computed once, made to be a cache key. */
public final class Shape {

    private final Statement statement;
    private final int hash;

    /** Wraps a statement. */
    public Shape(Statement statement) {
        this.statement = statement;
        this.hash = statement.hashCode();
    }

    /** What is asked, with numbered slots in the place of values. */
    public Statement statement() {
        return statement;
    }

    /** What keeping it costs: characters of its names, and some more for each of its nodes. */
    public int length() {
        return ShapeLength.of(statement);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Shape shape && hash == shape.hash && statement.equals(shape.statement));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
