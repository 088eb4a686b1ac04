// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import java.util.List;

/**
 * A place of the running program that holds something: a variable, a property, the calls of a builder.
 *
 * <p>It is written by a {@link Trail} alone, which knows how to take back and how to join what two branches wrote.
 */
final class Cell<T> {
    private final Joining<T> joining;
    private final int born;
    private T content;

    Cell(T content, int born, Joining<T> joining) {
        this.content = content;
        this.born = born;
        this.joining = joining;
    }

    T content() {
        return content;
    }

    int born() {
        return born;
    }

    void put(T next) {
        content = next;
    }

    @SuppressWarnings("unchecked")
    void restore(Object kept) {
        content = (T) kept;
    }

    @SuppressWarnings("unchecked")
    Object join(Object one, List<Condition> whenOne, Object other, List<Condition> whenOther) {
        return joining.join(content, (T) one, whenOne, (T) other, whenOther);
    }

    /** What two branches make of one content. */
    interface Joining<T> {
        /** The content after either branch, where {@code before} was the content before both. */
        T join(T before, T one, List<Condition> whenOne, T other, List<Condition> whenOther);
    }
}
