// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A view over a view of a schema that nobody was told of inherits nothing through it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HiddenViewsTest {

    private static final String TABLES = """
            create schema api;
            create schema backstage;
            create table api.authors (id int primary key, name text);
            create table api.books (id int primary key, author_id int references api.authors);
            create view backstage.writers as select * from api.authors;
            create view api.direct as select id, name from api.authors;
            create view api.indirect as select id, name from backstage.writers;
            """;

    @Test
    void keys_are_followed_through_known_schemas_only() throws SQLException {
        try (TestDatabase database = Databases.empty();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
            DatabaseSchema told = CatalogReader.read(connection, List.of("api"), List.of("backstage"));
            DatabaseSchema untold = CatalogReader.read(connection, List.of("api"));
            assertThat(relationships(told, "direct")).isOne();
            assertThat(relationships(told, "indirect")).isOne();
            assertThat(relationships(untold, "direct")).isOne();
            assertThat(relationships(untold, "indirect")).isZero();
        }
    }

    private static int relationships(DatabaseSchema schema, String view) {
        return schema.relationships(new RelationName("api", view)).size();
    }
}
