// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;

/**
 * The values of a request, in slot order.
 *
 * @param list one value per slot
 */
public record Values(List<Value> list) {

    private static final Values NONE = new Values(List.of());

    /** Keeps a copy of the list. */
    public Values {
        list = List.copyOf(list);
    }

    /** No values at all. */
    public static Values none() {
        return NONE;
    }

    /** The value of a slot. */
    public Value at(int slot) {
        return list.get(slot);
    }
}
