// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.catalog.NodeTree.Origin;
import dev.espalier.schema.Relation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of a table a view shows, through views of views down to the tables.
 *
 * <p>A view may show a column several times; each of them can take part in a key.
 */
final class ViewColumns {

    /** {@code number} of the table {@code relation}. */
    private record BaseColumn(long relation, int number) {}

    private final Map<Long, RawRelation> relations;
    private final Map<Long, List<Origin>> trees;
    private final Map<Long, Map<BaseColumn, List<Integer>>> traced = new LinkedHashMap<>();

    ViewColumns(Map<Long, RawRelation> relations, Map<Long, List<Origin>> trees) {
        this.relations = relations;
        this.trees = trees;
    }

    /** Oids of the tables of which the view shows at least one column. */
    Set<Long> tablesOf(long view) {
        Set<Long> tables = new LinkedHashSet<>();
        columnsOf(view).keySet().forEach(column -> tables.add(column.relation()));
        return tables;
    }

    /** All ways in which the view shows these columns of a table: one list of its own column numbers for each; none if it lacks one. */
    List<List<Integer>> showing(long view, long table, List<Integer> columns) {
        List<List<Integer>> ways = List.of(List.of());
        for (int column : columns) {
            List<Integer> shown = columnsOf(view).getOrDefault(new BaseColumn(table, column), List.of());
            ways = ways.stream()
                    .flatMap(way -> shown.stream().map(next -> longer(way, next)))
                    .toList();
        }
        return ways;
    }

    private static List<Integer> longer(List<Integer> way, int next) {
        List<Integer> longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }

    private Map<BaseColumn, List<Integer>> columnsOf(long view) {
        Map<BaseColumn, List<Integer>> known = traced.get(view);
        if (known != null) {
            return known;
        }
        // A recursive view meets itself here and finds nothing.
        traced.put(view, Map.of());
        Map<BaseColumn, List<Integer>> columns = new LinkedHashMap<>();
        for (Origin origin : trees.getOrDefault(view, List.of())) {
            for (BaseColumn base : bases(origin)) {
                columns.computeIfAbsent(base, column -> new ArrayList<>()).add(origin.position());
            }
        }
        traced.put(view, columns);
        return columns;
    }

    private List<BaseColumn> bases(Origin origin) {
        RawRelation relation = relations.get(origin.relation());
        if (relation == null) {
            return List.of();
        }
        if (relation.kind() == Kind.TABLE) {
            return List.of(new BaseColumn(origin.relation(), origin.column()));
        }
        List<BaseColumn> bases = new ArrayList<>();
        columnsOf(origin.relation()).forEach((base, shown) -> {
            if (shown.contains(origin.column())) {
                bases.add(base);
            }
        });
        return bases;
    }
}
