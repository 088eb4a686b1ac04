// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** In what a relation differs from what it was. */
final class RelationDrift {

    private RelationDrift() {}

    static void add(Differences differences, Relation before, Relation now) {
        String relation = Words.of(before.kind()) + " " + Words.of(before.name()) + ": ";
        differences.value(relation + "kind", before.kind(), now.kind());
        differences.value(relation + "what may be done to its rows", before.changes(), now.changes());
        columns(differences, relation, before, now);
        differences.value(relation + "primary key", before.primaryKey(), now.primaryKey());
        differences.sets(relation + "unique key", uniqueKeys(before), uniqueKeys(now));
        differences.sets(relation + "foreign key", foreignKeys(before), foreignKeys(now));
    }

    private static void columns(Differences differences, String relation, Relation before, Relation now) {
        Map<String, Column> old = columns(before);
        Map<String, Column> recent = columns(now);
        differences.keys(old, recent, name -> relation + "column " + name, (was, is) -> {
            String column = relation + "column " + was.name() + ": ";
            differences.value(column + "type", was.declared(), is.declared());
            if (was.declared().equals(is.declared())) {
                differences.value(column + "what its type stands for", was.base(), is.base());
            }
            differences.value(column + "default", was.standard(), is.standard());
        });
        List<String> order = List.copyOf(recent.keySet());
        if (new HashSet<>(order).equals(old.keySet()) && !order.equals(List.copyOf(old.keySet()))) {
            differences.value(relation + "order of columns", String.join(", ", old.keySet()), String.join(", ", order));
        }
    }

    private static Map<String, Column> columns(Relation relation) {
        Map<String, Column> columns = new LinkedHashMap<>();
        relation.columns().forEach(column -> columns.put(column.name(), column));
        return columns;
    }

    private static List<String> uniqueKeys(Relation relation) {
        return relation.uniqueKeys().stream()
                .map(key -> "(" + String.join(", ", key) + ")")
                .toList();
    }

    private static List<String> foreignKeys(Relation relation) {
        return relation.foreignKeys().stream().map(RelationDrift::foreignKey).toList();
    }

    private static String foreignKey(ForeignKey key) {
        String targets = key.pairs().stream().map(pair -> pair.target()).collect(Collectors.joining(", "));
        return key.constraint() + " (" + String.join(", ", key.columns()) + ") to " + Words.of(key.target()) + " ("
                + targets + ")" + (key.exclusive() == Exclusive.YES ? ", one to one" : "");
    }
}
