// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row that came as columns: a value for each of them, by which it is known what would stand in its place if the row were JSON.
 *
 * <ul>
 *   <li>{@code null} is {@code null};
 *   <li>a number is a {@link Long}, a {@link java.math.BigDecimal}, whose plain text it is, or {@link Digits};
 *   <li>a truth value is a {@link Boolean};
 *   <li>a text is a {@link String}, or the {@link java.util.UUID}, {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime} that it
 *       tells of: {@link #text};
 *   <li>anything may be {@link dev.espalier.text.Utf8}: JSON that nobody has looked into.
 * </ul>
 */
public final class Cells {

    /**
     * A number by its digits.
     *
     * @param digits as JSON writes them: {@code 1.50}, {@code 1e+10}
     */
    public record Digits(String digits) {}

    private final @Nullable Object[] values;

    Cells(@Nullable Object[] values) {
        this.values = values;
    }

    /** How many columns there are. */
    public int size() {
        return values.length;
    }

    /** The value of a column, counted from 0. */
    public @Nullable Object value(int column) {
        return values[column];
    }

    /** The text that a column has in JSON, where it is a text there. */
    public String text(int column) {
        Object value = Objects.requireNonNull(values[column]);
        if (value instanceof OffsetDateTime moment) {
            return MomentText.of(moment);
        }
        if (value instanceof LocalDateTime moment) {
            return MomentText.of(moment);
        }
        return value instanceof LocalDate date ? MomentText.of(date) : value.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells cells && Arrays.equals(values, cells.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
