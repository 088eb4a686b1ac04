// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.schema.Relation.Change;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** One row of {@link CatalogSql#RELATIONS} as a relation. */
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
