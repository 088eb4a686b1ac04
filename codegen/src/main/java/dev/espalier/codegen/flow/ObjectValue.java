// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of the running program. */
final class ObjectValue implements Value {
    private final Optional<ClassObject> type;
    private final List<Entry> entries = new ArrayList<>();

    ObjectValue(Optional<ClassObject> type) {
        this.type = type;
    }

    /** What an object is made of. */
    sealed interface Entry {}

    /** A property. */
    record Slot(String name, Cell<Value> cell) implements Entry {}

    /** A property whose name is not known. */
    record Computed(Unknown name, Value value) implements Entry {}

    /** Properties that are not known. */
    record Spread(Unknown value) implements Entry {}

    /** {@code get a() {}}. */
    record Getter(String name, Closure body) implements Entry {}

    Optional<ClassObject> type() {
        return type;
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<Cell<Value>> slot(String name) {
        return entries.stream()
                .filter(entry -> entry instanceof Slot slot && slot.name().equals(name))
                .map(entry -> ((Slot) entry).cell())
                .findFirst();
    }

    Optional<Closure> getter(String name) {
        return entries.stream()
                .filter(entry -> entry instanceof Getter getter && getter.name().equals(name))
                .map(entry -> ((Getter) entry).body())
                .findFirst();
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Whether all its properties are known by name. */
    boolean settled() {
        return entries.stream().allMatch(Slot.class::isInstance);
    }

    /** What may hold a property that it does not have itself. */
    Optional<Unknown> rest() {
        return entries.stream()
                .filter(Spread.class::isInstance)
                .map(entry -> ((Spread) entry).value())
                .reduce((first, last) -> last);
    }
}
