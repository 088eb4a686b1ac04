// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A record as an outline: a line for each value, what stands in it further to the right, and nothing for what is empty. */
final class RecordTree {

    private static final String STEP = "  ";

    private final List<String> lines = new ArrayList<>();

    private RecordTree() {}

    static String of(Object value) {
        RecordTree tree = new RecordTree();
        tree.add("", "", value);
        return String.join("\n", tree.lines);
    }

    private void add(String indent, String label, Object value) {
        Optional<String> line = line(value);
        if (isEmpty(value)) {
            return;
        }
        if (line.isPresent()) {
            lines.add(indent + label + line.get());
        } else if (value instanceof Optional<?> optional) {
            add(indent, label, optional.get());
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> add(indent, label, one));
        } else if (value instanceof Record record) {
            lines.add(indent + label + name(record));
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(indent + STEP, component.getName() + ": ", content(component, record));
            }
        }
    }

    /** What fits into a line: a text, texts, and a record that says one such thing. */
    private static Optional<String> line(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(RecordTree::line);
        }
        if (value instanceof Collection<?> many) {
            boolean plain = many.stream().allMatch(one -> one instanceof String);
            return plain
                    ? Optional.of(many.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    : Optional.empty();
        }
        if (!(value instanceof Record record)) {
            return Optional.of(String.valueOf(value));
        }
        List<Object> said = Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> content(component, record))
                .filter(content -> !isEmpty(content))
                .toList();
        if (said.size() > 1) {
            return Optional.empty();
        }
        return said.isEmpty() ? Optional.of(name(record)) : line(said.get(0)).map(text -> name(record) + " " + text);
    }

    private static String name(Record record) {
        return record.getClass().getSimpleName();
    }

    private static boolean isEmpty(Object value) {
        return value.equals(Optional.empty())
                || value.equals(OptionalLong.empty())
                || (value instanceof Collection<?> many && many.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object content(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component that cannot be read: " + component, e);
        }
    }
}
