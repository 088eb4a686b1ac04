// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what holds values, so that branches can be joined. */
final class Memory {
    private final Trail trail;

    Memory(Trail trail) {
        this.trail = trail;
    }

    Cell<Value> variable(Value value) {
        return trail.cell(value, Ways::join);
    }

    Cell<List<Step>> steps(List<Step> steps) {
        return trail.cell(
                List.copyOf(steps), (before, one, whenOne, other, whenOther) -> joinSteps(before, one, other));
    }

    /** What both branches add to the same calls. */
    private static List<Step> joinSteps(List<Step> before, List<Step> one, List<Step> other) {
        if (one.equals(before)) {
            return other;
        }
        List<Step> all = new ArrayList<>(one);
        if (other.size() > before.size()) {
            all.addAll(other.subList(before.size(), other.size()));
        }
        return List.copyOf(all);
    }

    ListValue list(List<Value> values) {
        List<ListValue.Element> elements = values.stream()
                .map(value -> new ListValue.Element(List.of(), value))
                .toList();
        return listOf(elements, false);
    }

    ListValue listOf(List<ListValue.Element> elements, boolean open) {
        if (elements.size() > ListValue.LONGEST) {
            return listOf(elements.subList(0, ListValue.LONGEST), true);
        }
        return new ListValue(
                trail.cell(List.copyOf(elements), Memory::joinElements),
                trail.cell(open, (before, one, whenOne, other, whenOther) -> one || other));
    }

    private static List<ListValue.Element> joinElements(
            List<ListValue.Element> before,
            List<ListValue.Element> one,
            List<Condition> whenOne,
            List<ListValue.Element> other,
            List<Condition> whenOther) {
        List<ListValue.Element> all = new ArrayList<>(before);
        added(before, one, whenOne, all);
        added(before, other, whenOther, all);
        return List.copyOf(all);
    }

    private static void added(
            List<ListValue.Element> before,
            List<ListValue.Element> after,
            List<Condition> when,
            List<ListValue.Element> all) {
        for (ListValue.Element element : after.subList(Math.min(before.size(), after.size()), after.size())) {
            all.add(new ListValue.Element(Ways.concat(when, element.when()), element.value()));
        }
    }

    ObjectValue object() {
        return new ObjectValue(Optional.empty());
    }

    /** Gives a property a value. */
    void put(ObjectValue object, String name, Value value) {
        Optional<Cell<Value>> slot = object.slot(name);
        if (slot.isEmpty()) {
            Cell<Value> cell = variable(Value.UNDEFINED);
            cell.put(Value.UNDEFINED);
            object.add(new ObjectValue.Slot(name, cell));
            slot = Optional.of(cell);
        }
        trail.write(slot.orElseThrow(), value);
    }
}
