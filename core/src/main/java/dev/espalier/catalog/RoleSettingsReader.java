// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.session.RoleSettings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the {@link RoleSettings} of all roles that the login role may become.
 *
 * <p>Only parameters count that the login role may set within a session. Settings that hold for one database alone are not a role's own.
 */
public final class RoleSettingsReader {

    /** Parameters that need a privilege count where it was granted, which PostgreSQL knows since version 15. */
    private static final int PRIVILEGES_SINCE = 15;

    private RoleSettingsReader() {}

    /**
     * Reads what roles have of their own.
     *
     * @param connection a connection of the login role; nothing is written
     * @throws SQLException when the catalog cannot be read
     */
    public static RoleSettings read(Connection connection) throws SQLException {
        boolean privileges = connection.getMetaData().getDatabaseMajorVersion() >= PRIVILEGES_SINCE;
        String sql = privileges ? RoleSettingsSql.OF_USERS_AND_GRANTED : RoleSettingsSql.OF_USERS;
        Map<String, Map<String, String>> byRole = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                byRole.computeIfAbsent(rows.getString("rolname"), role -> new LinkedHashMap<>())
                        .put(rows.getString("name"), rows.getString("value"));
            }
        }
        return new RoleSettings(byRole);
    }
}
