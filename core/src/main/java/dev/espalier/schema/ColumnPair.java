// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

/**
 * {@code orders.customer_id = customers.id}: one column on either side of a relationship.
 *
 * @param origin on the side that the relationship starts from
 * @param target on the side that it leads to
 */
public record ColumnPair(String origin, String target) {

    /** The same pair seen from the other side. */
    public ColumnPair reversed() {
        return new ColumnPair(target, origin);
    }
}
