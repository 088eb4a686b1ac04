// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.ConnectionProvider;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;

/** Has jOOQ run a select on one connection, which stays open. */
final class Records {

    /** A connection that jOOQ borrows. */
    private record Lent(Connection connection) implements ConnectionProvider {

        @Override
        public Connection acquire() {
            return connection;
        }

        @Override
        public void release(Connection same) {
            // whoever lent it ends it
        }
    }

    private Records() {}

    /** The records, which know no connection. */
    static Result<Record> of(Select<Record> select, Connection connection) throws SQLException {
        Configuration own = select.configuration().derive(SQLDialect.POSTGRES).derive(new Lent(connection));
        select.attach(own);
        try {
            Result<Record> records = select.fetch();
            records.detach();
            return records;
        } catch (DataAccessException e) {
            SQLException told = e.getCause(SQLException.class);
            if (told == null) {
                throw e;
            }
            throw told;
        } finally {
            select.detach();
        }
    }
}
