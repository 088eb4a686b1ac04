// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that nobody can reach. */
final class UnreachableDataSource extends PGSimpleDataSource {

    static final String REASON = "there is no such server";

    private static final long serialVersionUID = 1L;

    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException(REASON, "08001");
    }
}
