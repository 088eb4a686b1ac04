// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** {@code table} or {@code view}, with its columns and keys. */
final class RelationBlock implements Block {

    private final Kind kind;
    private final RelationName name;
    private final Consumer<Relation> made;
    private final Set<Change> changes = EnumSet.noneOf(Change.class);
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> primaryKey = new ArrayList<>();
    private final List<List<String>> uniqueKeys = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();

    RelationBlock(Kind kind, LineCursor line, Consumer<Relation> made) {
        this.kind = kind;
        this.name = line.name();
        this.made = made;
        for (Change change : Change.values()) {
            if (line.take(SchemaWords.of(change))) {
                changes.add(change);
            }
        }
        line.end();
    }

    @Override
    public void line(String word, LineCursor rest) {
        switch (word) {
            case "column" -> columns.add(column(rest));
            case "primary-key" -> primaryKey.addAll(primaryKey(rest));
            case "unique" -> uniqueKeys.add(known(rest.texts(), rest));
            case "foreign-key" -> foreignKeys.add(foreignKey(rest));
            default -> throw rest.error("a relation has no " + word);
        }
    }

    private Column column(LineCursor line) {
        String column = line.text();
        if (!names.add(column)) {
            throw line.error("there is such a column already");
        }
        String type = line.expect("type").text();
        String base = line.text("base").orElse(type);
        SqlText declared = line.expect("declared").sql();
        Column read = new Column(column, type, base, declared, line.sql("default"));
        line.end();
        return read;
    }

    private List<String> primaryKey(LineCursor line) {
        if (!primaryKey.isEmpty()) {
            throw line.error("there is a primary key already");
        }
        return known(line.texts(), line);
    }

    private ForeignKey foreignKey(LineCursor line) {
        String constraint = line.text();
        RelationName target = line.expect("to").name();
        Exclusive exclusive = exclusive(line);
        List<ColumnPair> pairs = new ArrayList<>();
        while (line.isText()) {
            String origin = line.text();
            pairs.add(new ColumnPair(origin, line.text()));
        }
        line.end();
        ForeignKey key = new ForeignKey(constraint, target, pairs, exclusive);
        known(key.columns(), line);
        return key;
    }

    private static Exclusive exclusive(LineCursor line) {
        if (line.take(SchemaWords.ONE_TO_ONE)) {
            return Exclusive.YES;
        }
        line.expect(SchemaWords.MANY_TO_ONE);
        return Exclusive.NO;
    }

    private List<String> known(List<String> key, LineCursor line) {
        if (key.isEmpty() || !names.containsAll(key)) {
            throw line.error("a key needs columns of its own relation, which come before it");
        }
        return key;
    }

    @Override
    public void end(LineCursor start) {
        made.accept(new Relation(name, kind, columns, primaryKey, uniqueKeys, foreignKeys, changes));
    }
}
