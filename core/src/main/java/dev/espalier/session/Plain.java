// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements about a transaction itself. */
final class Plain {

    /** What a commit would check. */
    static final String CHECK_DEFERRED = "set constraints all immediate";

    private Plain() {}

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
