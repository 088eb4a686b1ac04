// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.query.Filter;
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
     * What the root of a tree needs of changed rows: its key besides, and where nothing is selected nothing else.
     *
     * @param tree bound drafts
     * @param columns looks up the root's columns
     * @param key columns of the primary key
     */
    static Returned ofChanged(Draft tree, ColumnLookup columns, Collection<String> key) {
        if (needsEverything(tree)) {
            return new Returned.Everything();
        }
        Set<String> names = needed(tree, columns);
        names.addAll(key);
        return names.isEmpty() ? new Returned.Nothing() : columns(names, columns);
    }

    /**
     * What the root of a tree needs of what a function gives: what filters name besides.
     *
     * <p>That the filters of embeds count too is what PostgREST does: {@code select=id,customers(id)&customers.tier=eq.gold} looks for a
     * {@code tier} in what the function gives.
     *
     * @param tree bound drafts
     * @param columns looks up the root's columns
     */
    static Returned ofGiven(Draft tree, ColumnLookup columns) {
        Set<String> names = needed(tree, columns);
        if (needsEverything(tree) || names.isEmpty()) {
            return new Returned.Everything();
        }
        addFiltered(tree, names);
        return columns(names, columns);
    }

    /** What a condition of the program names is not known. */
    private static boolean needsEverything(Draft tree) {
        return tree.parts().filters().stream().anyMatch(Filter.Native.class::isInstance)
                || tree.parts().fields().stream().anyMatch(item -> !(item instanceof SelectItem.Field))
                || tree.children().stream()
                        .anyMatch(child -> child.seat().bound().source().origin() instanceof Origin.Computed);
    }

    private static Set<String> needed(Draft tree, ColumnLookup columns) {
        Set<String> names = new TreeSet<>();
        for (SelectItem item : tree.parts().fields()) {
            if (item instanceof SelectItem.Field field) {
                names.add(field.column().name());
            }
        }
        for (Draft child : tree.children()) {
            child.seat().bound().joins().stream()
                    .map(Plan.Equality::right)
                    .filter(column -> column.qualifier().equals(columns.qualifier()))
                    .map(ColumnAt::column)
                    .forEach(column -> names.add(column.name()));
        }
        return names;
    }

    private static void addFiltered(Draft draft, Set<String> names) {
        draft.parts().filters().forEach(filter -> addFiltered(filter, draft, names));
        draft.children().forEach(child -> addFiltered(child, names));
    }

    private static void addFiltered(Filter filter, Draft draft, Set<String> names) {
        if (filter instanceof Filter.Group group) {
            group.filters().forEach(part -> addFiltered(part, draft, names));
        } else {
            Filter.Comparison comparison = (Filter.Comparison) filter;
            names.add(Criteria.nullTested(draft, comparison)
                    .orElse(comparison.column().name()));
        }
    }

    private static Returned columns(Set<String> names, ColumnLookup columns) {
        return new Returned.Columns(names.stream().map(columns::column).toList());
    }
}
