// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.literal.ValueText;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What jOOQ hands to a database, as the text that PostgreSQL's input function for its type reads. */
final class BindText {

    private BindText() {}

    static String of(Object value) {
        return ValueText.of(Objects.requireNonNull(handed(value)));
    }

    /** A {@link Timestamp} of jOOQ's is of a column without time zone. */
    private static @Nullable Object handed(@Nullable Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime();
        }
        if (value instanceof Object[] array) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (Object element : array) {
                elements.add(handed(element));
            }
            return elements;
        }
        return value;
    }
}
