// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.Access;
import dev.espalier.session.UnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;

/** A database that requests are put to. */
public interface Database {

    /**
     * Its relations and relationships.
     *
     * @throws SQLException when they have to be read from the database and cannot be
     */
    DatabaseSchema schema() throws SQLException;

    /**
     * A connection whose session has the time zone UTC and whose transaction only reads; whoever closes it leaves nothing behind.
     *
     * @throws SQLException when it cannot be had
     */
    Connection connect() throws SQLException;

    /**
     * The same with its functions; of a sample they are read from a server.
     *
     * @throws SQLException when they cannot be read
     */
    DatabaseSchema schemaWithFunctions() throws SQLException;

    /**
     * Does something on a connection whose session has the time zone UTC and that nobody has begun a transaction on, and returns what it returns;
     * of a sample database that is written to it is a copy.
     *
     * @throws SQLException when there is no connection, and whatever the work throws
     */
    <T> T lend(Access access, Work<T> work) throws SQLException;

    /** What it is, for people, without a password. */
    String description();
}
