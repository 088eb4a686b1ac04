// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** A program on its database: a pool that all ways share, a client of ours and a context of jOOQ's on it, and an endpoint in front of it. */
public final class Installation implements AutoCloseable {

    private final BenchDatabase database;
    private final HikariDataSource pool;
    private final DatabaseSchema schema;
    private final SupabaseClient client;
    private final DSLContext jooq;
    private Optional<LocalEndpoint> endpoint = Optional.empty();

    private Installation(BenchDatabase database, HikariDataSource pool, DatabaseSchema schema) {
        this.database = database;
        this.pool = pool;
        this.schema = schema;
        this.client = SupabaseClient.of(schema).on(pool);
        this.jooq = DSL.using(pool, SQLDialect.POSTGRES, new Settings().withRenderFormatted(true));
    }

    /** An installation with a pool of so many connections. */
    public static Installation open(int connections) throws SQLException {
        BenchDatabase database = BenchDatabase.open();
        HikariDataSource pool = pool(database.jdbcUrl(), connections);
        try (Connection connection = pool.getConnection()) {
            return new Installation(database, pool, CatalogReader.read(connection, List.of("public")));
        }
    }

    private static HikariDataSource pool(String jdbcUrl, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setConnectionInitSql("set time zone 'UTC'");
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    /** The pool. */
    public DataSource pool() {
        return pool;
    }

    /** A client on the pool, without claims. */
    public SupabaseClient client() {
        return client;
    }

    /** jOOQ on the same pool. */
    public DSLContext jooq() {
        return jooq;
    }

    /** The schema, as the catalog has it. */
    public DatabaseSchema schema() {
        return schema;
    }

    /** The endpoint of {@code espalier serve}, in this process and on the same pool; the first call starts it. */
    public synchronized LocalEndpoint endpoint() throws IOException {
        if (endpoint.isEmpty()) {
            endpoint = Optional.of(LocalEndpoint.start(schema, pool));
        }
        return endpoint.orElseThrow();
    }

    @Override
    public void close() {
        endpoint.ifPresent(LocalEndpoint::close);
        pool.close();
        database.close();
    }
}
