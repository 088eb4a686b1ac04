// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.clinic.DefaultCatalog;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.postgres.PostgresLauncher;
import dev.espalier.fixtures.postgres.Progress;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api_v2.ApiV2;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.session.Access;
import dev.espalier.session.UnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * One of the databases that come along: its schema is that of the generated classes, and a server is started when the first
 * connection or a function is asked for; it ends with this process.
 *
 * @param fixture which one
 * @param progress hears what takes a while
 */
public record SampleDatabase(Fixture fixture, Progress progress) implements Database {

    @Override
    public DatabaseSchema schema() {
        return switch (fixture) {
            case SALON -> JooqSchemaReader.read(Public.PUBLIC);
            case SHOP -> JooqSchemaReader.read(Api.API, ApiV2.API_V2);
            case CLINIC -> JooqSchemaReader.read(DefaultCatalog.DEFAULT_CATALOG.PUBLIC);
        };
    }

    @Override
    public DatabaseSchema schemaWithFunctions() throws SQLException {
        try (Connection connection = connect()) {
            return CatalogReader.read(connection, schema().exposed());
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return ReadOnly.begin(Databases.shared(fixture, progress).connect());
    }

    @Override
    public <T> T lend(Access access, Work<T> work) throws SQLException {
        try (TestDatabase place = place(access);
                Connection connection = place.connect()) {
            return work.on(connection);
        }
    }

    private TestDatabase place(Access access) {
        return access == Access.READ_ONLY ? Databases.shared(fixture, progress) : Databases.clone(fixture, progress);
    }

    @Override
    public String description() {
        return PostgresLauncher.launch(progress).description();
    }
}
