// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.query.SelectItem;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what of changed rows, or of what a function gives, has to be returned so that the answer can be read from it: what is selected, and
 * what embeds are joined by. Privileges to read are asked for no more than that.
 */
final class ReturnedColumns {

    private ReturnedColumns() {}

    /**
     * What the root of a tree needs.
     *
     * @param tree bound drafts
     * @param columns looks up the root's columns
     * @param besides names of columns that are needed too
     */
    static Returned of(Draft tree, ColumnLookup columns, Collection<String> besides) {
        boolean computed = tree.children().stream()
                .anyMatch(child -> child.seat().bound().source().origin() instanceof Origin.Computed);
        boolean everything = tree.parts().fields().stream().anyMatch(item -> !(item instanceof SelectItem.Field));
        boolean nothing = tree.parts().fields().isEmpty() && tree.children().isEmpty();
        if (computed || everything || nothing) {
            return new Returned.Everything();
        }
        Set<String> names = new TreeSet<>(besides);
        tree.parts()
                .fields()
                .forEach(item -> names.add(((SelectItem.Field) item).column().name()));
        for (Draft child : tree.children()) {
            child.seat().bound().joins().stream()
                    .map(Plan.Equality::right)
                    .filter(column -> column.qualifier().equals(columns.qualifier()))
                    .map(ColumnAt::column)
                    .forEach(column -> names.add(column.name()));
        }
        return new Returned.Columns(names.stream().map(columns::column).toList());
    }
}
