// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
 * <p>Plain jOOQ classes do not say where a view's column comes from nor which functions are computed columns or relationships; what needs
 * these has to be read from the live catalog.
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
        schemas.forEach(schema -> schema.getTables().stream()
                .filter(JooqSchemaReader::isRelation)
                .map(JooqSchemaReader::relation)
                .forEach(relations::add));
        return DatabaseSchema.of(schemas.stream().map(Schema::getName).toList(), relations);
    }

    private static boolean isRelation(Table<?> table) {
        TableType type = table.getOptions().type();
        return type == TableType.TABLE || type == TableType.VIEW || type == TableType.MATERIALIZED_VIEW;
    }

    private static Relation relation(Table<?> table) {
        UniqueKey<?> primary = table.getPrimaryKey();
        return new Relation(
                name(table),
                table.getOptions().type() == TableType.TABLE ? Kind.TABLE : Kind.VIEW,
                table.fieldStream().map(JooqSchemaReader::column).toList(),
                primary == null ? List.of() : names(primary),
                table.getUniqueKeys().stream().map(JooqSchemaReader::names).toList(),
                table.getReferences().stream()
                        .map(key -> foreignKey(key, keys(table)))
                        .toList(),
                Set.of());
    }

    private static RelationName name(Table<?> table) {
        Schema schema = Optional.ofNullable(table.getSchema())
                .orElseThrow(() -> new IllegalArgumentException("a table without a schema: " + table.getName()));
        return new RelationName(schema.getName(), table.getName());
    }

    private static Column column(Field<?> field) {
        String type = field.getDataType().getTypeName().toLowerCase(Locale.ROOT).replace("\"", "");
        String name = type.substring(type.lastIndexOf('.') + 1);
        return new Column(field.getName(), name, name, new SqlText(name), Optional.empty());
    }

    private static List<String> names(Key<?> key) {
        return key.getFields().stream().map(Field::getName).toList();
    }

    private static List<List<String>> keys(Table<?> table) {
        return table.getKeys().stream().map(JooqSchemaReader::names).toList();
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
