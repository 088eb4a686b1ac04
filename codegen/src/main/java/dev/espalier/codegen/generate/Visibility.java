// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks whether there is something to generate from, and whether the user of a connection may see it. */
final class Visibility {

    private static final String SCHEMAS = """
            select s.name, n.oid is not null as present,
              exists (select from pg_catalog.pg_class c where c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')) as filled
            from unnest(?) with ordinality s(name, place)
            left join pg_catalog.pg_namespace n on n.nspname = s.name
            order by s.place
            """;

    /** The information schema, which jOOQ asks, hides these. */
    private static final String HIDDEN = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
              and not pg_catalog.pg_has_role(c.relowner, 'usage')
              and not pg_catalog.has_table_privilege(c.oid, 'select, insert, update, references')
              and not pg_catalog.has_any_column_privilege(c.oid, 'select, insert, update, references')
            order by 1
            """;

    private Visibility() {}

    static void demand(Connection connection, List<String> schemas) throws SQLException {
        try (PreparedStatement statement = statement(connection, SCHEMAS, schemas);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (!rows.getBoolean("present")) {
                    throw new GenerationException("the database has no schema " + rows.getString("name"));
                }
                if (!rows.getBoolean("filled")) {
                    throw new GenerationException("the schema " + rows.getString("name") + " has no table and no view");
                }
            }
        }
        List<String> hidden = hidden(connection, schemas);
        if (!hidden.isEmpty()) {
            throw new GenerationException(connection.getMetaData().getUserName() + " has no privilege on "
                    + String.join(", ", hidden) + "; generate as their owner");
        }
    }

    private static List<String> hidden(Connection connection, List<String> schemas) throws SQLException {
        List<String> hidden = new ArrayList<>();
        try (PreparedStatement statement = statement(connection, HIDDEN, schemas);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                hidden.add(rows.getString(1));
            }
        }
        return hidden;
    }

    private static PreparedStatement statement(Connection connection, String sql, List<String> schemas)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
        return statement;
    }
}
