// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.codegen.database.Address;
import dev.espalier.codegen.database.DatabaseTimeZone;
import dev.espalier.codegen.database.ServedDatabase;
import dev.espalier.fixtures.postgres.Progress;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.schema.RelationName;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.RoleSettings;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.http.CrossOrigin;
import dev.espalier.supabase.http.EndpointSettings;
import dev.espalier.supabase.http.EndpointSettings.Plans;
import dev.espalier.supabase.http.TransactionEnd;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code espalier serve} is told; defaults are PostgREST's, but for plans, which are told on loopback only. */
final class ServeOptions {

    private static final long MOST_MEGABYTES = 2_047;
    private static final int MOST_PORTS = 65_535;

    /** A switch that is written out, so that a default can be said too. */
    enum Switch {
        /** It is on. */
        ON,
        /** It is off. */
        OFF,
        /** On where only this machine can ask. */
        ON_LOOPBACK
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServedDatabaseOptions database = new ServedDatabaseOptions();

    @Mixin
    private TokenOptions tokens = new TokenOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3000",
            description = "Where to listen (3000); 0 for any free port.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (127.0.0.1).")
    private String host = "";

    @Option(
            names = "--pool-size",
            paramLabel = "N",
            defaultValue = "10",
            description = "Connections to the database at most (10).")
    private int poolSize;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "-1",
            description = "Cap on the rows of every answer and embed (none).")
    private long maxRows;

    @Option(
            names = "--max-body",
            paramLabel = "MB",
            defaultValue = "256",
            description = "Cap on the size of a request's body, in megabytes (256).")
    private long maxBody;

    @Option(
            names = "--aggregates",
            paramLabel = "on|off",
            defaultValue = "off",
            description = "Whether count(), sum() … may be asked for (off).")
    private Switch aggregates = Switch.OFF;

    @Option(
            names = "--plan",
            paramLabel = "on|off",
            defaultValue = "on_loopback",
            description = "Whether plans may be asked for (on while listening on loopback).")
    private Switch plan = Switch.ON_LOOPBACK;

    @Option(
            names = "--pre-request",
            paramLabel = "SCHEMA.FN",
            defaultValue = "",
            description = "A function to call first in every request's transaction.")
    private String preRequest = "";

    @Option(
            names = "--app-setting",
            paramLabel = "K=V",
            description = "Sets app.settings.K for every request; may be repeated.")
    private Map<String, String> appSettings = new LinkedHashMap<>();

    @Option(
            names = "--extra-search-path",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "public",
            description = "Schemas in the search path after the request's own; their views hand on keys (public).")
    private List<String> extraSearchPath = List.of();

    @Option(
            names = "--tx-end",
            paramLabel = "HOW",
            defaultValue = "commit",
            description = "How transactions end: ${COMPLETION-CANDIDATES} (commit).")
    private TransactionEnd transactionEnd = TransactionEnd.COMMIT;

    @Option(
            names = "--cors-allowed-origins",
            paramLabel = "ORIGIN",
            split = ",",
            description = "Origins whose pages may read answers in a browser (any).")
    private List<String> corsAllowedOrigins = List.of();

    @Option(
            names = "--role-switching",
            paramLabel = "on|off",
            defaultValue = "on",
            description = "off: the database user may not SET ROLE; no role is set, claims still are (on).")
    private Switch roleSwitching = Switch.ON;

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    /** As many requests at once as there are connections, and some that only say what is wrong with them. */
    int threads() {
        return poolSize + 4;
    }

    ServedDatabase database(Progress progress) {
        return database.open(progress);
    }

    List<String> extraSearchPath() {
        return extraSearchPath;
    }

    Limits limits() {
        Limits limits =
                Limits.defaults().withAggregates(aggregates == Switch.ON ? Aggregates.ALLOWED : Aggregates.REFUSED);
        return maxRows < 0 ? limits : limits.withMaxRows(maxRows);
    }

    HikariDataSource pool(Address address) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setPoolName("espalier");
        config.setJdbcUrl(address.jdbcUrl());
        config.setConnectionInitSql(timeZone(address).statement());
        config.addDataSourceProperty("ApplicationName", "espalier");
        config.setMaximumPoolSize(poolSize);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }

    /** The driver would have every session in this process's time zone; the database's own is what clients expect. */
    private static DatabaseTimeZone timeZone(Address address) throws SQLException {
        try (Connection connection = address.connect()) {
            return DatabaseTimeZone.of(connection);
        }
    }

    /** The function to call first, when there is one; without a schema it is of the default one. */
    Optional<RelationName> preRequest(String defaultSchema) {
        if (preRequest.isEmpty()) {
            return Optional.empty();
        }
        int dot = preRequest.indexOf('.');
        return Optional.of(
                dot < 0
                        ? new RelationName(defaultSchema, preRequest)
                        : new RelationName(preRequest.substring(0, dot), preRequest.substring(dot + 1)));
    }

    /** What is wrong with the numbers among them. */
    Optional<String> complaint() {
        if (poolSize < 1) {
            return Optional.of("--pool-size must be 1 or more, not " + poolSize);
        }
        if (maxBody < 1) {
            return Optional.of("--max-body must be 1 or more, not " + maxBody);
        }
        return port < 0 || port > MOST_PORTS
                ? Optional.of("--port must be from 0 to " + MOST_PORTS + ", not " + port)
                : Optional.empty();
    }

    /** How many bytes a body may have; no array holds two gigabytes. */
    long maxBody() {
        return Math.min(maxBody, MOST_MEGABYTES) * 1024 * 1024;
    }

    EndpointSettings settings(
            ServedDatabase served, ConnectionSource connections, String loginRole, RoleSettings ofRoles)
            throws SQLException {
        RoleSwitching roles = roleSwitching == Switch.OFF ? RoleSwitching.off(loginRole) : RoleSwitching.on();
        TransactionSettings transactions = TransactionSettings.of(roles)
                .withExtraSearchPath(extraSearchPath)
                .withTimeZone(timeZone(served.address()).name())
                .withRoleSettings(roleSwitching == Switch.OFF ? RoleSettings.none() : ofRoles)
                .withAppSettings(appSettings);
        return new EndpointSettings(
                tokens.authenticator(), transactions, TimeZones.of(connections), plans(), transactionEnd, origins());
    }

    private CrossOrigin origins() {
        return corsAllowedOrigins.isEmpty() ? CrossOrigin.any() : CrossOrigin.of(corsAllowedOrigins);
    }

    private Plans plans() {
        return plan == Switch.ON || (plan == Switch.ON_LOOPBACK && isLoopback()) ? Plans.ALLOWED : Plans.REFUSED;
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ParameterException(spec.commandLine(), "--host: no such host: " + host, e);
        }
    }

    /** What whoever starts the endpoint should know, a line each. */
    List<String> warnings(String loginRole) {
        List<String> warnings = new ArrayList<>();
        if (roleSwitching == Switch.OFF) {
            warnings.add("Roles are not switched: row-level security will see the login role " + loginRole + ".");
        }
        if (transactionEnd == TransactionEnd.ROLLBACK || transactionEnd == TransactionEnd.ROLLBACK_ALLOW_OVERRIDE) {
            warnings.add("Transactions are rolled back: what is written is told and does not stay.");
        }
        return warnings;
    }
}
