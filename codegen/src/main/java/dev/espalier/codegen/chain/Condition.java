// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

import dev.espalier.codegen.source.Place;

/** Under what something happens. */
public sealed interface Condition {
    /** Where it is said. */
    Place place();

    /** Its text: {@code status}, {@code kind === 'all'}; of a loop its head: {@code const id of ids}. */
    String source();

    /**
     * When a test holds, or does not. Two branches of one decision have the same place and source and differ in
     * {@code holds}; cases of a {@code switch} say {@code value === case}.
     */
    record When(Place place, String source, boolean holds) implements Condition {}

    /** Again and again, or not at all: {@code for}, {@code while}, a callback of {@code map} or {@code forEach}. */
    record Each(Place place, String source) implements Condition {}

    /** Perhaps, as what happens is in a handler of {@code catch}. */
    record Caught(Place place, String source) implements Condition {}
}
