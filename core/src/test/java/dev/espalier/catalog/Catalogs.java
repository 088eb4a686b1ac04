// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.schema.DatabaseSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the catalog says of the fixtures, and of databases that a test makes. */
final class Catalogs {

    private Catalogs() {}

    static DatabaseSchema of(Fixture fixture) throws SQLException {
        try (Connection connection = Databases.shared(fixture).connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        }
    }

    /** Of a database that these statements make, with the schemas {@code api} and {@code other}; the former is exposed. */
    static DatabaseSchema after(String statements) throws SQLException {
        try (TestDatabase database = Databases.empty();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema api; create schema other; set search_path = api, other");
            statement.execute(statements);
            return CatalogReader.read(connection, List.of("api"));
        }
    }
}
