// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.catalog.RawRelation.RawKey;
import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives views the keys of the tables behind them.
 *
 * <p>A foreign key holds from a view that shows all of its columns, and to a view that shows all that it references; where a column is
 * shown several times, each combination is a relationship of its own. A view's primary key is that of every table whose whole primary key
 * it shows.
 */
final class KeyInheritance {

    /** Columns of a relation that stand for columns of a table. */
    private record Stand(long relation, List<Integer> columns) {}

    private final Map<Long, RawRelation> relations;
    private final ViewColumns views;
    private final Map<Long, Set<Long>> viewsByTable = new LinkedHashMap<>();
    private final Map<Long, Set<ForeignKey>> foreignKeys = new LinkedHashMap<>();

    KeyInheritance(Map<Long, RawRelation> relations, ViewColumns views) {
        this.relations = relations;
        this.views = views;
        relations.forEach((oid, relation) -> {
            if (relation.kind() == Kind.VIEW) {
                views.tablesOf(oid)
                        .forEach(table -> viewsByTable
                                .computeIfAbsent(table, key -> new LinkedHashSet<>())
                                .add(oid));
            }
        });
    }

    List<Relation> relations() {
        relations.forEach((oid, relation) -> relation.foreignKeys().forEach(key -> spread(oid, relation, key)));
        List<Relation> all = new ArrayList<>();
        relations.forEach((oid, relation) -> all.add(relation(oid, relation)));
        return all;
    }

    private Relation relation(long oid, RawRelation raw) {
        List<String> primary =
                raw.kind() == Kind.VIEW ? inheritedPrimaryKey(oid, raw) : raw.columnNames(raw.primaryKey());
        return new Relation(
                raw.name(),
                raw.kind(),
                List.copyOf(raw.columns()),
                primary,
                raw.uniqueKeys().stream().map(raw::columnNames).toList(),
                List.copyOf(foreignKeys.getOrDefault(oid, Set.of())),
                raw.changes());
    }

    private List<String> inheritedPrimaryKey(long oid, RawRelation view) {
        Set<String> columns = new LinkedHashSet<>();
        for (long table : views.tablesOf(oid)) {
            List<Integer> key = raw(table).primaryKey();
            List<List<Integer>> ways = key.isEmpty() ? List.of() : views.showing(oid, table, key);
            ways.stream().findFirst().ifPresent(way -> columns.addAll(view.columnNames(way)));
        }
        return List.copyOf(columns);
    }

    private void spread(long oid, RawRelation relation, RawKey key) {
        List<List<Integer>> keys = new ArrayList<>(relation.uniqueKeys());
        keys.add(relation.primaryKey());
        Exclusive exclusive = Exclusive.of(key.columns(), keys);
        for (Stand origin : stands(oid, key.columns())) {
            for (Stand target : stands(key.target(), key.targetColumns())) {
                foreignKeys
                        .computeIfAbsent(origin.relation(), relationOid -> new LinkedHashSet<>())
                        .add(foreignKey(key.constraint(), origin, target, exclusive));
            }
        }
    }

    /** The table itself, and every view that shows all of the columns, once for each way in which it does. */
    private List<Stand> stands(long table, List<Integer> columns) {
        List<Stand> stands = new ArrayList<>();
        if (relations.containsKey(table)) {
            stands.add(new Stand(table, columns));
        }
        for (long view : viewsByTable.getOrDefault(table, Set.of())) {
            views.showing(view, table, columns).forEach(shown -> stands.add(new Stand(view, shown)));
        }
        return stands;
    }

    private ForeignKey foreignKey(String constraint, Stand origin, Stand target, Exclusive exclusive) {
        List<String> from = raw(origin.relation()).columnNames(origin.columns());
        List<String> to = raw(target.relation()).columnNames(target.columns());
        List<ColumnPair> pairs = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            pairs.add(new ColumnPair(from.get(i), to.get(i)));
        }
        return new ForeignKey(constraint, raw(target.relation()).name(), pairs, exclusive);
    }

    private RawRelation raw(long oid) {
        RawRelation relation = relations.get(oid);
        if (relation == null) {
            throw new AssertionError(oid);
        }
        return relation;
    }
}
