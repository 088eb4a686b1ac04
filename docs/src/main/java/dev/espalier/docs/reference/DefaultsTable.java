// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The components of a record and what they are, a row each. */
public final class DefaultsTable {

    private DefaultsTable() {}

    /**
     * What a static method without parameters gives: {@code Limits.defaults()}.
     *
     * @throws IllegalArgumentException when there is no such method, or when it gives no record
     */
    public static String of(String type, String method) {
        try {
            Object given = Class.forName(type).getMethod(method).invoke(null);
            if (!(given instanceof Record record)) {
                throw new IllegalArgumentException(type + "." + method + "() gives no record");
            }
            String call = record.getClass().getSimpleName() + "." + method + "()";
            return Cell.table(
                    List.of(Cell.code(call), "is"),
                    Arrays.stream(record.getClass().getRecordComponents())
                            .map(component -> List.of(Cell.code(component.getName()), value(component, record))));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("there is no " + type + "." + method + "()", e);
        }
    }

    private static String value(RecordComponent component, Record record) {
        try {
            return shown(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of a public record that cannot be read: " + component, e);
        }
    }

    private static String shown(Object value) {
        boolean nothing = value.equals(Optional.empty())
                || value.equals(OptionalLong.empty())
                || (value instanceof Collection<?> many && many.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || value.getClass().isHidden();
        if (nothing) {
            return "none";
        }
        return value instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> component.getName() + " " + value(component, record))
                        .collect(Collectors.joining(", "))
                : Cell.code(String.valueOf(value));
    }
}
