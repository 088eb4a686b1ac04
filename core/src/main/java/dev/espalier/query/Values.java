// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;

/**
 * The values of a request, in slot order.
 *
 * @param list one value per slot
 */
public record Values(List<Value> list) {

    /** Keeps a copy of the list. */
    public Values {
        list = List.copyOf(list);
    }

    /** The value of a slot. */
    public Value at(int slot) {
        return list.get(slot);
    }
}
