// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;

/** A statement as a careful person runs it with JDBC: prepared, on a connection of the pool, values bound as the server shall read them. */
record JdbcStatement(DataSource pool, String sql, List<String> binds) {

    /** Its one row's JSON text. */
    String body() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < binds.size(); i++) {
                statement.setObject(i + 1, binds.get(i), Types.OTHER);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString("body");
            }
        }
    }
}
