// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table, a view, or whatever else rows are read from.
 *
 * @param name where it is
 * @param kind what it is
 * @param columns its columns, in their order
 * @param primaryKey columns of its primary key, empty without one
 * @param uniqueKeys columns of each unique constraint, the primary key not among them
 * @param foreignKeys its references to other relations
 * @param changes what may be done to its rows, as far as what it is allows it; privileges are another matter
 */
public record Relation(
        RelationName name,
        Kind kind,
        List<Column> columns,
        List<String> primaryKey,
        List<List<String>> uniqueKeys,
        List<ForeignKey> foreignKeys,
        Set<Change> changes) {

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
     * @param type the type's name without its schema, as whoever tells it calls it; {@code json}, {@code jsonb} and {@code tsvector} are so
     *     called by all
     * @param base what a domain stands for in the end; the type itself otherwise
     * @param declared its type as SQL, with length and precision, schema and quotes: {@code character varying(5)}
     * @param standard its default as SQL, when it has one: {@code now()}; of an identity column the next value of its sequence
     */
    public record Column(String name, String type, String base, SqlText declared, Optional<SqlText> standard) {}

    /** What may be done to rows. */
    public enum Change {
        /** {@code insert}. */
        INSERT,
        /** {@code update}. */
        UPDATE,
        /** {@code delete}. */
        DELETE
    }

    /**
     * A reference: {@code orders_customer_id_fkey (customer_id) references customers (id)}.
     *
     * @param constraint the constraint's name
     * @param target the relation it points at
     * @param pairs all its columns with those they point at
     * @param exclusive whether many rows may share a target
     */
    public record ForeignKey(String constraint, RelationName target, List<ColumnPair> pairs, Exclusive exclusive) {
        /** Keeps a copy of the list. */
        public ForeignKey {
            pairs = List.copyOf(pairs);
        }

        /** The referencing columns. */
        public List<String> columns() {
            return pairs.stream().map(ColumnPair::origin).toList();
        }
    }

    /** How many rows may share one target of a foreign key. */
    public enum Exclusive {
        /** Many: many-to-one. */
        NO,
        /** One: one-to-one, since the columns are exactly those of a primary key or unique constraint. */
        YES;

        /** Whether columns that reference something are exactly those of one of the keys of their relation. */
        public static <C> Exclusive of(List<C> columns, List<List<C>> keys) {
            return keys.stream().anyMatch(key -> key.containsAll(columns) && columns.containsAll(key)) ? YES : NO;
        }
    }

    /** Keeps copies of the lists. */
    public Relation {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniqueKeys = uniqueKeys.isEmpty()
                ? List.of()
                : uniqueKeys.stream().map(List::copyOf).toList();
        foreignKeys = List.copyOf(foreignKeys);
        changes = Set.copyOf(changes);
    }

    /** The column of this name. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(known -> known.name().equals(column)).findFirst();
    }
}
