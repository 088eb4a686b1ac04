// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A Java value as the one text that PostgreSQL's input function reads, whatever the column's type is.
 *
 * <p>A value of a class that has no such text is refused at the call: its {@code toString} would be a guess.
 */
public final class ValueText {

    private ValueText() {}

    /**
     * The text; of a collection or an array that of an array.
     *
     * @throws IllegalArgumentException when the value is of a class that has none
     */
    public static String of(Object value) {
        return of(value, ListForm.ARRAY);
    }

    /**
     * The text; of a collection or an array the one that its column wants.
     *
     * @throws IllegalArgumentException when the value is of a class that has none
     */
    public static String of(Object value, ListForm lists) {
        if (isList(value)) {
            return lists == ListForm.ARRAY ? ArrayText.of(list(value)) : DocumentText.json(value);
        }
        return value instanceof Map ? DocumentText.json(value) : scalar(value);
    }

    private static String scalar(Object value) {
        return ScalarForms.of(value.getClass())
                .orElseThrow(() -> new IllegalArgumentException("a value of "
                        + value.getClass().getName()
                        + " has no text that PostgreSQL is known to read; give the text itself"))
                .apply(value);
    }

    /** Whether the value becomes an array: a collection or a Java array of anything but bytes. */
    public static boolean isList(Object value) {
        return value instanceof Collection || (value.getClass().isArray() && !(value instanceof byte[]));
    }

    static Collection<?> list(Object value) {
        return value instanceof Collection<?> collection ? collection : arrayList(value);
    }

    private static List<?> arrayList(Object array) {
        return new AbstractList<Object>() {
            @Override
            public Object get(int index) {
                return Array.get(array, index);
            }

            @Override
            public int size() {
                return Array.getLength(array);
            }
        };
    }
}
