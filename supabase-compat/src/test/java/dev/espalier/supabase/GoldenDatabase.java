// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.schema.Routine;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * A database of the corpus: a client that translates for it, and a pool of connections to it.
 *
 * <p>The salon is read by its owner without any settings, its tables from jOOQ's generated classes; the shop and the clinic, which have views,
 * computed relationships and policies, as PostgREST reads them: by the role {@code anon}, their schemas from the catalog.
 */
final class GoldenDatabase implements AutoCloseable {

    private static final Limits LIMITS = Limits.defaults().withAggregates(Aggregates.ALLOWED);
    /** The search path of all databases, of which some lack a schema; and who nobody is. */
    static final Settings AS_POSTGREST = Settings.none()
            .with("search_path", "api, public")
            .with("role", "anon")
            .with("request.jwt.claims", "{\"role\":\"anon\"}");

    private final DatabaseSchema schema;
    private final Settings settings;
    private final SupabaseClient client;
    private final HikariDataSource pool;

    private GoldenDatabase(DatabaseSchema schema, Settings settings, HikariDataSource pool) {
        this.schema = schema;
        this.settings = settings;
        this.client = SupabaseClient.of(schema, LIMITS).with(settings);
        this.pool = pool;
    }

    static GoldenDatabase of(String name) {
        Fixture fixture = Fixture.valueOf(name.toUpperCase(Locale.ROOT));
        TestDatabase database = Databases.shared(fixture);
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(4);
        HikariDataSource pool = new HikariDataSource(config);
        return switch (fixture) {
            case SALON -> new GoldenDatabase(generated(catalog(database, fixture)), Settings.none(), pool);
            case SHOP, CLINIC -> new GoldenDatabase(catalog(database, fixture), AS_POSTGREST, pool);
        };
    }

    /** The tables of the generated classes, and the functions of the catalog, which classes do not tell. */
    private static DatabaseSchema generated(DatabaseSchema catalog) {
        DatabaseSchema classes = JooqSchemaReader.read(Public.PUBLIC);
        List<Routine> routines = catalog.routineNames().stream()
                .flatMap(name -> catalog.routines(name).stream())
                .toList();
        return DatabaseSchema.of(classes.exposed(), classes.relations(), List.of(), routines);
    }

    private static DatabaseSchema catalog(TestDatabase database, Fixture fixture) {
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        } catch (SQLException e) {
            throw new IllegalStateException("the catalog of " + database + " cannot be read", e);
        }
    }

    /** The client of all cases, without a connection. */
    SupabaseClient client() {
        return client;
    }

    /** A client that has not translated anything yet. */
    SupabaseClient freshClient() {
        return SupabaseClient.of(schema, LIMITS);
    }

    /** Work of one's own, under the same settings. */
    UnitOfWork work() {
        return new UnitOfWork(ConnectionSource.of(pool), settings);
    }

    HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
