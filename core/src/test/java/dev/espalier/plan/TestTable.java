// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Change;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A relation written by hand: {@code table("orders", "id", "customer_id").key("id").references("orders_fk", "customers",
 * "customer_id=id")}. Columns are integers unless they say otherwise: {@code "doc jsonb"}.
 */
record TestTable(
        RelationName name, Kind kind, List<Column> columns, List<List<String>> keys, List<ForeignKey> references) {

    static TestTable table(String name, String... columns) {
        return in("api", name, Kind.TABLE, columns);
    }

    static TestTable view(String name, String... columns) {
        return in("api", name, Kind.VIEW, columns);
    }

    static TestTable in(String schema, String name, Kind kind, String... columns) {
        List<Column> typed = Arrays.stream(columns)
                .map(column -> (column + " int4").split(" "))
                .map(words -> new Column(words[0], words[1], words[1], new SqlText(words[1]), Optional.empty()))
                .toList();
        return new TestTable(new RelationName(schema, name), kind, typed, List.of(), List.of());
    }

    /** The first key is the primary key. */
    TestTable key(String... key) {
        return new TestTable(name, kind, columns, plus(keys, List.of(key)), references);
    }

    /** The target is in the same schema; each pair is {@code own=theirs}. */
    TestTable references(String constraint, String target, String... pairs) {
        return references(constraint, new RelationName(name.schema(), target), pairs);
    }

    TestTable references(String constraint, RelationName target, String... pairs) {
        List<ColumnPair> columnPairs = Arrays.stream(pairs)
                .map(pair -> pair.split("="))
                .map(sides -> new ColumnPair(sides[0], sides[1]))
                .toList();
        List<String> own = columnPairs.stream().map(ColumnPair::origin).toList();
        ForeignKey key = new ForeignKey(constraint, target, columnPairs, Exclusive.of(own, keys));
        return new TestTable(name, kind, columns, keys, plus(references, key));
    }

    Relation relation() {
        List<String> primary = keys.isEmpty() ? List.of() : keys.get(0);
        List<List<String>> unique = keys.isEmpty() ? keys : keys.subList(1, keys.size());
        return new Relation(name, kind, columns, primary, unique, references, Set.of(Change.values()));
    }

    /** Many tables whose names differ in a number. */
    static List<TestTable> numbered(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> table(prefix + i, "id")).toList();
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    static List<Relation> relations(List<TestTable> tables) {
        return new ArrayList<>(tables.stream().map(TestTable::relation).toList());
    }
}
