// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.Access;
import dev.espalier.session.UnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A user's own database.
 *
 * @param address where it is
 * @param schemas the exposed schemas, the default one first
 */
public record LiveDatabase(Address address, List<String> schemas) implements Database {

    /** Keeps a copy of the schemas. */
    public LiveDatabase {
        schemas = List.copyOf(schemas);
    }

    @Override
    public DatabaseSchema schema() throws SQLException {
        try (Connection connection = connect()) {
            return CatalogReader.read(connection, schemas);
        }
    }

    @Override
    public DatabaseSchema schemaWithFunctions() throws SQLException {
        return schema();
    }

    @Override
    public Connection connect() throws SQLException {
        return ReadOnly.begin(session());
    }

    @Override
    public <T> T lend(Access access, Work<T> work) throws SQLException {
        try (Connection connection = session()) {
            return work.on(connection);
        }
    }

    private Connection session() throws SQLException {
        Connection connection = opened();
        try (Statement statement = connection.createStatement()) {
            // Else the driver's choice holds, which is this machine's.
            statement.execute("set time zone 'UTC'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Connection opened() throws SQLException {
        try {
            return address.connect();
        } catch (SQLException e) {
            throw new UnreachableException("cannot connect to " + address + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String description() {
        return address.toString();
    }
}
