// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.schema.Routine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The schemas by which the corpus' SQL was written. */
public final class FixtureSchemas {
    private FixtureSchemas() {}

    /** The schema of a fixture; the salon's tables are those of its generated classes. */
    public static DatabaseSchema of(Fixture fixture) {
        DatabaseSchema catalog = catalog(fixture);
        return fixture == Fixture.SALON ? generated(catalog) : catalog;
    }

    private static DatabaseSchema generated(DatabaseSchema catalog) {
        DatabaseSchema classes = JooqSchemaReader.read(Public.PUBLIC);
        List<Routine> routines = catalog.routineNames().stream()
                .flatMap(name -> catalog.routines(name).stream())
                .toList();
        return DatabaseSchema.of(classes.exposed(), classes.relations(), List.of(), routines);
    }

    private static DatabaseSchema catalog(Fixture fixture) {
        try (Connection connection = Databases.shared(fixture).connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        } catch (SQLException e) {
            throw new IllegalStateException("the catalog of " + fixture + " cannot be read", e);
        }
    }
}
