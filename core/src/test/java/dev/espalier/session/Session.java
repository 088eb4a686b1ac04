// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** What a test asks a session of PostgreSQL directly. */
final class Session {

    private Session() {}

    /** A setting's value as this connection has it now, empty when it was never set. */
    static String setting(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select coalesce(current_setting(?, true), '')")) {
            statement.setString(1, name);
            return first(statement);
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return first(statement);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends the other connection at the server, and waits until it is gone. */
    static void kill(Connection killer, Connection victim) throws SQLException {
        kill(killer, Integer.parseInt(text(victim, "select pg_backend_pid()::text")));
    }

    /** Ends the connection of this number at the server, and waits until it is gone. */
    static void kill(Connection killer, int backend) throws SQLException {
        text(killer, "select pg_terminate_backend(" + backend + ", 10000)::text");
    }

    private static String first(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            @Nullable String text = row.getString(1);
            return text == null ? "" : text;
        }
    }
}
