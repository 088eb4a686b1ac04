// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import java.util.ArrayList;
import java.util.List;

/** A list of the running program. */
final class ListValue implements Value {
    /** As many elements as are put together from other lists; beyond them a list is open. */
    static final int LONGEST = 10_000;

    private final Cell<List<Element>> elements;
    private final Cell<Boolean> open;

    /**
     * An element.
     *
     * @param when under which conditions it is there
     */
    record Element(List<Condition> when, Value value) {}

    ListValue(Cell<List<Element>> elements, Cell<Boolean> open) {
        this.elements = elements;
        this.open = open;
    }

    Cell<List<Element>> elements() {
        return elements;
    }

    /** Whether there may be more elements, or fewer: those that are there are examples. */
    Cell<Boolean> open() {
        return open;
    }

    /** Whether each element is known to be there, and no other. */
    boolean settled() {
        return !open.content()
                && elements.content().stream()
                        .allMatch(element -> element.when().isEmpty());
    }

    /** Elements of which those that are lists are replaced by what is in them. */
    static List<Element> flat(List<Element> elements) {
        List<Element> all = new ArrayList<>();
        for (Element element : elements) {
            if (element.value() instanceof ListValue list) {
                list.elements()
                        .content()
                        .forEach(inner ->
                                all.add(new Element(Ways.concat(element.when(), inner.when()), inner.value())));
            } else {
                all.add(element);
            }
        }
        return all;
    }

    List<Value> values() {
        return elements.content().stream().map(Element::value).toList();
    }
}
