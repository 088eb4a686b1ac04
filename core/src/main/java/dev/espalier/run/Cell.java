// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.text.Utf8;

/** A value of a row that came as columns: what would stand in its place if the row were JSON. */
public sealed interface Cell {

    /** NULL. */
    Cell NULL = new Absent();

    /** NULL. */
    record Absent() implements Cell {}

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /**
     * A number by its digits.
     *
     * @param digits as JSON writes them: {@code 1.50}, {@code 1e+10}
     */
    record Digits(String digits) implements Cell {}

    /** A truth value. */
    record Truth(boolean value) implements Cell {}

    /** A text. */
    record Text(String text) implements Cell {}

    /** JSON: objects and arrays, and whatever is not worth being looked into. */
    record Json(Utf8 text) implements Cell {}
}
