// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that only reads, as PostgREST's of a GET: a function that writes is refused with 25006. */
final class ReadOnly {

    private ReadOnly() {}

    static Connection begin(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }
}
