// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import dev.espalier.schema.DatabaseSchema;
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

    /** What it is, for people, without a password. */
    String description();
}
