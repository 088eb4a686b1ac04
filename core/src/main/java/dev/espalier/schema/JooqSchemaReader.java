// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relation.Change;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Key;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;
import org.jooq.UniqueKey;

/**
 * Reads a {@link DatabaseSchema} from generated jOOQ classes: tables, views, columns, and primary, unique and foreign keys.
 *
 * <p>Plain jOOQ classes do not say where a view's column comes from nor which functions are computed columns or relationships, which
 * functions may be called, nor what a view lets be changed; what needs these has to be read from the live catalog. A view is taken to let
 * everything be changed: PostgreSQL refuses what it does not.
 */
public final class JooqSchemaReader {

    private JooqSchemaReader() {}

    /**
     * Reads generated schemas, all of them exposed, the first as the default.
     *
     * @throws IllegalArgumentException without a schema
     */
    public static DatabaseSchema read(Schema... schemas) {
        return read(List.of(schemas));
    }

    /**
     * Reads generated schemas, all of them exposed, the first as the default.
     *
     * @throws IllegalArgumentException without a schema
     */
    public static DatabaseSchema read(Collection<? extends Schema> schemas) {
        List<Relation> relations = new ArrayList<>();
        JooqColumns columns = new JooqColumns();
        schemas.forEach(schema -> schema.getTables().stream()
                .filter(JooqSchemaReader::isRelation)
                .forEach(table -> relations.add(relation(table, columns))));
        return DatabaseSchema.of(schemas.stream().map(Schema::getName).toList(), relations);
    }

    private static boolean isRelation(Table<?> table) {
        TableType type = table.getOptions().type();
        return type == TableType.TABLE || type == TableType.VIEW || type == TableType.MATERIALIZED_VIEW;
    }

    private static Relation relation(Table<?> table, JooqColumns columns) {
        UniqueKey<?> primary = table.getPrimaryKey();
        RelationName name = name(table);
        List<List<String>> keys =
                table.getKeys().stream().map(JooqSchemaReader::names).toList();
        return new Relation(
                name,
                table.getOptions().type() == TableType.TABLE ? Kind.TABLE : Kind.VIEW,
                table.fieldStream().map(field -> columns.column(name, field)).toList(),
                primary == null ? List.of() : names(primary),
                table.getUniqueKeys().stream().map(JooqSchemaReader::names).toList(),
                table.getReferences().stream().map(key -> foreignKey(key, keys)).toList(),
                changes(table.getOptions().type()));
    }

    private static RelationName name(Table<?> table) {
        Schema schema = Optional.ofNullable(table.getSchema())
                .orElseThrow(() -> new IllegalArgumentException("a table without a schema: " + table.getName()));
        return new RelationName(schema.getName(), table.getName());
    }

    private static Set<Change> changes(TableType type) {
        return type == TableType.MATERIALIZED_VIEW ? Set.of() : Set.of(Change.values());
    }

    private static List<String> names(Key<?> key) {
        return key.getFields().stream().map(Field::getName).toList();
    }

    private static ForeignKey foreignKey(org.jooq.ForeignKey<?, ?> key, List<List<String>> uniqueKeys) {
        List<ColumnPair> pairs = new ArrayList<>();
        for (int i = 0; i < key.getFields().size(); i++) {
            pairs.add(new ColumnPair(
                    key.getFields().get(i).getName(), key.getKeyFields().get(i).getName()));
        }
        return new ForeignKey(
                key.getName(), name(key.getKey().getTable()), pairs, Exclusive.of(names(key), uniqueKeys));
    }
}
