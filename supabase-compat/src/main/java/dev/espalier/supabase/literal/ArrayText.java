// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A collection as the text of a PostgreSQL array: {@code {vip,"a,b",NULL}}.
 *
 * <p>Elements are quoted only where they have to be: for simple ones the text is the one that supabase-js sends.
 */
public final class ArrayText {

    private ArrayText() {}

    /**
     * The text.
     *
     * @throws IllegalArgumentException when an element is of a class that has none
     */
    public static String of(Collection<?> elements) {
        return elements.stream().map(ArrayText::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String element(@Nullable Object element) {
        if (element == null) {
            return "NULL";
        }
        String text = ValueText.of(element);
        return ValueText.isList(element) ? text : quoted(text);
    }

    private static String quoted(String text) {
        if (isPlain(text)) {
            return text;
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && !text.equalsIgnoreCase("null")
                && text.equals(text.strip())
                && text.chars().noneMatch(c -> "{},\"\\".indexOf(c) >= 0);
    }
}
