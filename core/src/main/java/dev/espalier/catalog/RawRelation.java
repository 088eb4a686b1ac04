// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.schema.Relation.Change;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A relation while the catalog is read: columns by their numbers, whatever order they come in, keys as they come. */
final class RawRelation {

    /**
     * A foreign key by numbers.
     *
     * @param constraint its name
     * @param columns the referencing columns
     * @param target oid of what is referenced
     * @param targetColumns the referenced columns
     */
    record RawKey(String constraint, List<Integer> columns, long target, List<Integer> targetColumns) {}

    private final RelationName name;
    private final Kind kind;
    private final Set<Change> changes;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private final List<List<Integer>> uniqueKeys = new ArrayList<>();
    private final List<RawKey> foreignKeys = new ArrayList<>();
    private List<Integer> primaryKey = List.of();

    RawRelation(RelationName name, Kind kind, Set<Change> changes) {
        this.name = name;
        this.kind = kind;
        this.changes = changes;
    }

    void add(int number, Column column) {
        columns.put(number, column);
    }

    void primaryKey(List<Integer> numbers) {
        primaryKey = numbers;
    }

    void uniqueKey(List<Integer> numbers) {
        uniqueKeys.add(numbers);
    }

    void foreignKey(RawKey key) {
        foreignKeys.add(key);
    }

    RelationName name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    Set<Change> changes() {
        return changes;
    }

    Collection<Column> columns() {
        return columns.values();
    }

    List<Integer> primaryKey() {
        return primaryKey;
    }

    List<List<Integer>> uniqueKeys() {
        return uniqueKeys;
    }

    List<RawKey> foreignKeys() {
        return foreignKeys;
    }

    /** The name of the column of this number. */
    String columnName(int number) {
        return Optional.ofNullable(columns.get(number))
                .orElseThrow(() -> new IllegalStateException(name + " has no column number " + number))
                .name();
    }

    List<String> columnNames(List<Integer> numbers) {
        return numbers.stream().map(this::columnName).toList();
    }
}
