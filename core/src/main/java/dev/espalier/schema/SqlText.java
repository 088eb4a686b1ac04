// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A piece of SQL that the database wrote itself, a type or a default: {@code numeric(10,2)}. Only readers of schemas make one; nothing of a
 * request becomes one.
 */
public final class SqlText {

    private final Later<String> text;

    /** SQL that is complete by itself. */
    public SqlText(String text) {
        this(new Later<>(() -> text));
    }

    private SqlText(Later<String> text) {
        this.text = text;
    }

    /** SQL that is made when it is first asked for: most of it never is, and a schema may have ten thousand of the kind. */
    static SqlText later(Supplier<String> making) {
        return new SqlText(new Later<>(making));
    }

    /** The SQL. */
    public String text() {
        return text.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SqlText that && text().equals(that.text()));
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
