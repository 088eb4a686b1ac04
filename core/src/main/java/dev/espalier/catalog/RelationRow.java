// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.schema.Relation.Change;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row of {@link CatalogSql#COLUMNS} as a relation or one of its columns. */
final class RelationRow {

    /** PostgreSQL numbers its commands; each is a bit of what a relation allows. */
    private static final Map<Change, Integer> BITS =
            Map.of(Change.UPDATE, 1 << 2, Change.INSERT, 1 << 3, Change.DELETE, 1 << 4);

    private RelationRow() {}

    static RawRelation relation(ResultSet row) throws SQLException {
        return new RawRelation(
                new RelationName(row.getString("nspname"), row.getString("relname")),
                row.getBoolean("is_view") ? Kind.VIEW : Kind.TABLE,
                changes(row.getInt("changes")));
    }

    static Column column(ResultSet row) throws SQLException {
        return new Column(
                row.getString("attname"),
                row.getString("typname"),
                row.getString("base"),
                declared(row),
                Optional.ofNullable(row.getString("standard")).map(SqlText::new));
    }

    /** What is built in stands as PostgreSQL writes it, what a user made always with schema and quotes: {@code "api"."mood"[]}. */
    private static SqlText declared(ResultSet row) throws SQLException {
        String builtIn = row.getString("built_in");
        if (builtIn != null) {
            return new SqlText(builtIn);
        }
        SqlText name = made(row.getString("type_schema"), row.getString("type_name"));
        return new SqlText(name.text() + row.getString("modifier") + (row.getBoolean("is_array") ? "[]" : ""));
    }

    /** The name of a type that a user made. */
    static SqlText made(String schema, String name) {
        return new SqlText(quoted(schema) + "." + quoted(name));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Set<Change> changes(int bits) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        BITS.forEach((change, bit) -> {
            if ((bits & bit) != 0) {
                changes.add(change);
            }
        });
        return changes;
    }
}
