// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.schema.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One row of {@link CatalogSql#TYPES}: what all columns of a type share.
 *
 * @param name without its schema
 * @param base the name of what a domain stands for in the end; the type's own otherwise
 * @param declared the type as SQL
 * @param standard the default of a domain
 */
record TypeRow(String name, String base, SqlText declared, Optional<SqlText> standard) {

    /**
     * Which type it is.
     *
     * @param oid of the type
     * @param modifier length, precision and the like, as PostgreSQL packs them
     */
    record Key(long oid, int modifier) {}

    static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong("atttypid"), row.getInt("atttypmod"));
    }

    static TypeRow read(ResultSet row) throws SQLException {
        return new TypeRow(
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
}
