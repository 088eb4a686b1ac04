// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into trees of records, whatever they are. */
final class Records {

    private Records() {}

    /** What a value is made of, one step down. */
    static Stream<Object> parts(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(Object.class::cast);
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().map(Object.class::cast);
        }
        return value.getClass().isRecord()
                ? Arrays.stream(value.getClass().getRecordComponents()).map(component -> part(component, value))
                : Stream.of();
    }

    /** All texts in a tree. */
    static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        Deque<Object> ahead = new ArrayDeque<>(List.of(value));
        while (!ahead.isEmpty()) {
            Object next = ahead.pop();
            if (next instanceof String text) {
                texts.add(text);
            }
            parts(next).forEach(ahead::push);
        }
        return texts;
    }

    private static Object part(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(unreadable.getMessage(), unreadable);
        }
    }
}
