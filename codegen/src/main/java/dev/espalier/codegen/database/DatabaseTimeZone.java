// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * The time zone that a database shows its times in.
 *
 * <p>It is what {@code alter role} and {@code alter database … set timezone} say, in the order in which PostgreSQL heeds them, and UTC where they
 * say nothing: what stands in {@code postgresql.conf} cannot be asked for, once a driver has sent a time zone of its own.
 *
 * @param name as PostgreSQL calls it
 */
public record DatabaseTimeZone(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+/:.<>-]+");

    private static final String CONFIGURED = """
            select split_part(setting, '=', 2)
            from pg_catalog.pg_db_role_setting s, unnest(s.setconfig) as setting
            where setting ilike 'timezone=%'
              and s.setdatabase in (0, (select oid from pg_catalog.pg_database where datname = current_database()))
              and s.setrole in (0, (select oid from pg_catalog.pg_roles where rolname = session_user))
            order by s.setrole <> 0 and s.setdatabase <> 0 desc, s.setrole <> 0 desc, s.setdatabase <> 0 desc
            limit 1
            """;

    /** Refuses what could be more than a name. */
    public DatabaseTimeZone {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a time zone: " + name);
        }
    }

    /**
     * Asks the database.
     *
     * @throws SQLException what the server says
     */
    public static DatabaseTimeZone of(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CONFIGURED);
                ResultSet row = statement.executeQuery()) {
            return new DatabaseTimeZone(
                    row.next() ? row.getString(1).replace("\"", "").replace("'", "") : "UTC");
        }
    }

    /** {@code set time zone 'Europe/Moscow'}: what a new session begins with. */
    public String statement() {
        return "set time zone '" + name + "'";
    }
}
