// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** Presence of a page; its bounds are values. */
public sealed interface Page {

    /**
     * {@code limit=50&offset=0}.
     *
     * @param limitSlot where the number of rows is
     * @param offsetSlot where the number of rows left out first is
     */
    record Limited(int limitSlot, int offsetSlot) implements Page {}

    /** {@code offset=10}: everything after. */
    record From(int offsetSlot) implements Page {}
}
