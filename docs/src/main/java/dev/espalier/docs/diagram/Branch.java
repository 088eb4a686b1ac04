// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

import java.util.List;

/**
 * A relation in a tree of embeds.
 *
 * @param relation its name
 * @param columns those that the answer shows
 * @param bond what binds it to the relation above; none for the root
 * @param branches what grows on it
 */
record Branch(String relation, List<String> columns, List<Bond> bond, List<Branch> branches) {

    Branch {
        columns = List.copyOf(columns);
        bond = List.copyOf(bond);
        branches = List.copyOf(branches);
    }

    /**
     * What binds a relation to the one above.
     *
     * @param holds {@code an object} or {@code an array}
     * @param constraint the foreign key that both are joined by
     * @param equality {@code bookings.client_id = clients.id}
     * @param lateral its name in the SQL
     */
    record Bond(String holds, String constraint, String equality, String lateral) {}
}
