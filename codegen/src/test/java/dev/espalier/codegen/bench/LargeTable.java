// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One table of a {@link LargeSchema}, which its number alone decides: one in ten joins the two before it, the others belong to the first table and
 * refer to one or two with smaller numbers.
 *
 * @param number from zero
 */
record LargeTable(int number) {

    private static final List<String> KINDS = List.of(
            "order", "invoice", "booking", "client", "product", "message", "payment", "shipment", "contract", "ticket");
    private static final List<String> PARTS =
            List.of("lines", "notes", "events", "prices", "labels", "files", "states", "rules", "terms", "visits");

    private static final int EVERY = 10;
    private static final int JUNCTION = 9;
    private static final int VIEWED = 5;
    private static final int COLLEAGUES = 3;

    /**
     * A foreign key.
     *
     * @param column the referencing one
     * @param target the table whose {@code id} it refers to
     */
    record Key(String column, LargeTable target) {}

    /** The one that all others belong to is called {@code tenants}. */
    String name() {
        return number == 0
                ? "tenants"
                : KINDS.get(number % KINDS.size()) + "_" + PARTS.get(number / KINDS.size() % PARTS.size())
                        + String.format(Locale.ROOT, "_%04d", number);
    }

    boolean isJunction() {
        return number % EVERY == JUNCTION;
    }

    boolean hasView() {
        return number % EVERY == VIEWED;
    }

    boolean hasFunction() {
        return number % (2 * EVERY) == 1;
    }

    String view() {
        return "active_" + name();
    }

    String function() {
        return "find_" + name();
    }

    /** One to three foreign keys; the first table has none. */
    List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        if (isJunction()) {
            keys.add(new Key("left_id", new LargeTable(number - 1)));
            keys.add(new Key("right_id", new LargeTable(number - 2)));
        } else if (number > 0) {
            keys.add(new Key("tenant_id", new LargeTable(0)));
            keys.add(new Key("parent_id", referable(number / 2)));
            if (number % COLLEAGUES == 0) {
                keys.add(new Key("colleague_id", referable(number / COLLEAGUES)));
            }
        }
        return keys;
    }

    /** A junction has no {@code id}. */
    private static LargeTable referable(int number) {
        LargeTable table = new LargeTable(number);
        return table.isJunction() ? new LargeTable(number - 1) : table;
    }

    String constraint(Key key) {
        return name() + "_" + key.column() + "_fkey";
    }
}
