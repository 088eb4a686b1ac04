// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL means to do with a statement: {@code explain select …}, with the very binds that it would run with. */
public enum QueryPlan {
    /** {@code explain}: nothing is run. */
    EXPECTED("explain "),
    /** {@code explain (analyze, buffers)}: the statement is run, and measured. */
    MEASURED("explain (analyze, buffers) ");

    private final String prefix;

    QueryPlan(String prefix) {
        this.prefix = prefix;
    }

    /** The lines of the plan. */
    public List<String> lines(Connection connection, String sql, List<String> binds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(prefix + sql)) {
            for (int i = 0; i < binds.size(); i++) {
                statement.setObject(i + 1, binds.get(i), Types.OTHER);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return lines(rows);
            }
        }
    }

    private static List<String> lines(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
            lines.add(rows.getString(1));
        }
        return lines;
    }
}
