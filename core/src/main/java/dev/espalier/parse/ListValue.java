// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import java.util.List;

/** What the elements of {@code in} mean: a single empty element is the empty list. */
final class ListValue {

    private static final List<String> NOTHING = List.of("");

    private ListValue() {}

    /** {@code in.()} and {@code in.("")} have one empty element and match nothing. */
    static List<String> of(List<String> elements) {
        return elements.equals(NOTHING) ? List.of() : elements;
    }
}
