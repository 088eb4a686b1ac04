// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.Espalier;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.catalog.RoleSettingsReader;
import dev.espalier.codegen.database.Address;
import dev.espalier.codegen.database.DatabaseTimeZone;
import dev.espalier.codegen.database.ServedDatabase;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.limits.Limits;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.PoolOption;
import dev.espalier.session.RoleSettings;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.JwtKeys;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.http.CrossOrigin;
import dev.espalier.supabase.http.Endpoint;
import dev.espalier.supabase.http.EndpointSettings;
import dev.espalier.supabase.http.EndpointSettings.Plans;
import dev.espalier.supabase.http.HttpRequest;
import dev.espalier.supabase.http.TransactionEnd;
import dev.espalier.supabase.response.Answer;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A database that Espalier answers for in this process; each request's transaction is rolled back. */
public final class DatabaseEnd implements End {
    private static final List<String> EXTRA_SEARCH_PATH = List.of("public");
    private static final int CONNECTION_MILLISECONDS = 10_000;

    private final ServedDatabase database;
    private final HikariDataSource pool;
    private final Endpoint endpoint;
    private final Credentials credentials;
    private final String anonRole;

    private DatabaseEnd(
            ServedDatabase database,
            HikariDataSource pool,
            Endpoint endpoint,
            Credentials credentials,
            String anonRole) {
        this.anonRole = anonRole;
        this.database = database;
        this.pool = pool;
        this.endpoint = endpoint;
        this.credentials = credentials;
    }

    /**
     * How a database is answered for.
     *
     * @param anonRole the role of cases without claims
     * @param limits what is allowed
     * @param connections how many there may be at once
     */
    public record Terms(String anonRole, Limits limits, int connections) {}

    /**
     * Connects and reads the catalog; the database is closed with the end.
     *
     * @param secret what tokens are verified with
     * @throws SQLException when there is no connection, or the catalog cannot be read
     * @throws IllegalArgumentException when the secret is none
     */
    public static DatabaseEnd open(ServedDatabase database, Terms terms, String secret, Credentials credentials)
            throws SQLException {
        Authenticator authenticator =
                Authenticator.anonymousAs(terms.anonRole()).with(JwtKeys.of(secret));
        DatabaseTimeZone zone = zone(database.address());
        HikariDataSource pool = pool(database.address(), zone, terms.connections());
        try {
            return new DatabaseEnd(
                    database,
                    pool,
                    endpoint(database, pool, terms.limits(), zone, authenticator),
                    credentials,
                    terms.anonRole());
        } catch (SQLException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static DatabaseTimeZone zone(Address address) throws SQLException {
        try (Connection connection = address.connect()) {
            return DatabaseTimeZone.of(connection);
        }
    }

    private static HikariDataSource pool(Address address, DatabaseTimeZone zone, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("espalier");
        config.setJdbcUrl(address.jdbcUrl());
        config.setConnectionInitSql(zone.statement());
        config.addDataSourceProperty("ApplicationName", "espalier");
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(CONNECTION_MILLISECONDS);
        return new HikariDataSource(config);
    }

    private static Endpoint endpoint(
            ServedDatabase database,
            HikariDataSource pool,
            Limits limits,
            DatabaseTimeZone zone,
            Authenticator authenticator)
            throws SQLException {
        DatabaseSchema schema;
        RoleSettings ofRoles;
        try (Connection connection = pool.getConnection()) {
            schema = CatalogReader.read(connection, database.schemas(), EXTRA_SEARCH_PATH);
            ofRoles = RoleSettingsReader.read(connection);
        }
        ConnectionSource connections = ConnectionSource.of(pool, PoolOption.RESET_SESSIONS);
        TransactionSettings transactions = TransactionSettings.of(RoleSwitching.on())
                .withExtraSearchPath(EXTRA_SEARCH_PATH)
                .withTimeZone(zone.name())
                .withRoleSettings(ofRoles);
        EndpointSettings settings = new EndpointSettings(
                authenticator,
                transactions,
                TimeZones.of(connections),
                Plans.ALLOWED,
                TransactionEnd.ROLLBACK,
                CrossOrigin.any());
        return new Endpoint(new Espalier(schema, limits), schema, connections, settings);
    }

    @Override
    public String description() {
        return "Espalier over a database";
    }

    @Override
    public Optional<String> caller() {
        return Optional.of(credentials.token().orElse("as " + anonRole));
    }

    @Override
    public String server() {
        return Optional.ofNullable(DatabaseEnd.class.getPackage().getImplementationVersion())
                .map(version -> "espalier/" + version)
                .orElse("espalier");
    }

    @Override
    public Keeping keeping() {
        return Keeping.NOTHING;
    }

    @Override
    public Optional<String> objection(CaseFile one) {
        return credentials.objection(one);
    }

    @Override
    public Reply ask(CaseFile one) {
        Map<String, List<String>> headers = new TreeMap<>();
        credentials.headers(one).forEach((name, value) -> headers.put(name, List.of(value)));
        Answer answer = endpoint.handle(new HttpRequest(
                one.request().method(),
                one.request().path(),
                headers,
                Utf8.of(one.request().body())));
        Map<String, String> lines = new TreeMap<>();
        answer.headers().forEach((name, values) -> lines.put(name, String.join(", ", values)));
        boolean hasNoBody = one.request().method().equals("HEAD");
        return new Reply(
                answer.status(), Optional.of(answer.reason()), lines, hasNoBody ? Utf8.empty() : answer.content());
    }

    /** What answers, for a server in front of it. */
    Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
