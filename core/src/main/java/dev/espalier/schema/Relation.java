// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table, a view, or whatever else rows are read from.
 *
 * @param name where it is
 * @param kind what it is
 * @param columns its columns, in their order
 * @param primaryKey columns of its primary key, empty without one
 * @param uniqueKeys columns of each unique constraint, the primary key not among them
 * @param foreignKeys its references to other relations
 */
public record Relation(
        RelationName name,
        Kind kind,
        List<Column> columns,
        List<String> primaryKey,
        List<List<String>> uniqueKeys,
        List<ForeignKey> foreignKeys) {

    /** What a relation is. */
    public enum Kind {
        /** A table, partitioned or not, local or foreign. */
        TABLE,
        /** A view, materialized or not. */
        VIEW
    }

    /**
     * A column.
     *
     * @param name unquoted
     * @param type the type's name without its schema: {@code jsonb}, {@code tsvector}, {@code int8}
     */
    public record Column(String name, String type) {}

    /**
     * A reference: {@code orders_customer_id_fkey (customer_id) references customers (id)}.
     *
     * @param constraint the constraint's name
     * @param target the relation it points at
     * @param pairs all its columns with those they point at
     */
    public record ForeignKey(String constraint, RelationName target, List<ColumnPair> pairs) {
        /** Keeps a copy of the list. */
        public ForeignKey {
            pairs = List.copyOf(pairs);
        }
    }

    /** Keeps copies of the lists. */
    public Relation {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniqueKeys = uniqueKeys.stream().map(List::copyOf).toList();
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** The column of this name. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(known -> known.name().equals(column)).findFirst();
    }

    /** Primary key and unique constraints. */
    public List<List<String>> keys() {
        List<List<String>> keys = new ArrayList<>(uniqueKeys);
        if (!primaryKey.isEmpty()) {
            keys.add(0, primaryKey);
        }
        return keys;
    }
}
