// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.OptionalInt;

/**
 * {@code POST /bookings?select=id,clients(name)}: rows are changed, and the changed rows are read.
 *
 * @param mutation how rows are changed
 * @param returning what comes back of them
 * @param mostSlot where the number of rows is that may be changed at most, when that is strictly asked for
 * @param answer how the changed rows are read: its filters are those of embeds, its root is what was changed
 */
public record Write(Mutation mutation, Returning returning, OptionalInt mostSlot, Read answer) implements Statement {

    /** What comes back of changed rows. */
    public enum Returning {
        /** Their number: {@code return=minimal}, or nothing said. */
        NUMBER,
        /** Their number, and of one inserted row its key: {@code return=headers-only}. */
        LOCATION,
        /** The rows: {@code return=representation}. */
        ROWS
    }
}
