// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;

/**
 * SQL of the program that asks, cut at each place of a bind: {@code "bookings"."cost" > cast(}, {@code  as numeric)}. Nothing of the wire
 * becomes one: it stands in statements as it is.
 *
 * @param pieces one more than there are binds
 */
public record NativeSql(List<String> pieces) {

    /** Keeps a copy of the list. */
    public NativeSql {
        pieces = List.copyOf(pieces);
    }
}
