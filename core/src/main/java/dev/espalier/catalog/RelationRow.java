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

/** One row of {@link CatalogSql#RELATIONS} as a relation, or of {@link CatalogSql#COLUMNS} as a column. */
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

    static Column column(ResultSet row, TypeRow type) throws SQLException {
        Optional<SqlText> own = Optional.ofNullable(row.getString("standard")).map(SqlText::new);
        return new Column(
                row.getString("attname"),
                type.name(),
                type.base(),
                type.declared(),
                row.getBoolean("takes_types_default") ? own.or(type::standard) : own);
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
