// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.Values;
import java.util.List;

/**
 * How a request of calls is worded, and apart from it what its values are: what a chain that was built anew is known again by, without a grammar.
 *
 * <p>Requests that are worded alike have equal shapes, and their values belong into the same slots. Two wordings are equal when their words
 * are, whatever their values; those of one shape may differ, {@code id,name} and {@code id, name} do.
 */
public final class Wording {

    private final List<Object> words;
    private final Values values;
    private final int hash;

    Wording(List<Object> words, Values values) {
        this.words = words;
        this.values = values;
        this.hash = words.hashCode();
    }

    /** The values, in the order of the shape's slots. */
    public Values values() {
        return values;
    }

    /** The same words without the values, to be kept. */
    public Wording alone() {
        return new Wording(List.copyOf(words), Values.none());
    }

    /** How much it holds: characters of its words. */
    public int length() {
        return words.stream().mapToInt(word -> word.toString().length()).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && hash == wording.hash && words.equals(wording.words);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
