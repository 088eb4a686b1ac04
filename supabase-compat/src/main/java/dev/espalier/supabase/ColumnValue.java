// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import org.jooq.Converter;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Values of a generated column as the database has them: what its converter makes of a program's own type. */
final class ColumnValue {

    private ColumnValue() {}

    /** What the database has for a value; nothing but {@code null} is {@code null}. */
    static <T> Object of(TableField<?, T> column, T value) {
        return converted(column.getConverter(), value);
    }

    static <T> @Nullable Object ofNullable(TableField<?, T> column, @Nullable T value) {
        return value == null ? null : of(column, value);
    }

    static <T> Collection<?> of(TableField<?, T> column, Collection<? extends T> values) {
        return values.stream().map(value -> ofNullable(column, value)).toList();
    }

    /** Elements of a column of arrays, which it converts together. */
    static <T> Collection<?> elements(TableField<?, T[]> column, Collection<? extends T> elements) {
        T[] array = elements.toArray(Arrays.copyOf(emptyOf(column), elements.size()));
        Object converted = of(column, array);
        return converted instanceof Object[] objects ? Collections.unmodifiableList(Arrays.asList(objects)) : elements;
    }

    @SuppressWarnings("unchecked") // the type of a column of arrays is that of an array
    private static <T> T[] emptyOf(TableField<?, T[]> column) {
        return (T[]) java.lang.reflect.Array.newInstance(column.getType().getComponentType(), 0);
    }

    private static <D, T> D converted(Converter<D, T> converter, T value) {
        return converter.to(value);
    }
}
