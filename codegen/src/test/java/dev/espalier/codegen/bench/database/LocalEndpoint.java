// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.database;

import dev.espalier.Espalier;
import dev.espalier.codegen.server.HttpServer;
import dev.espalier.limits.Limits;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.PoolOption;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.http.CrossOrigin;
import dev.espalier.supabase.http.Endpoint;
import dev.espalier.supabase.http.EndpointSettings;
import dev.espalier.supabase.http.EndpointSettings.Plans;
import dev.espalier.supabase.http.TransactionEnd;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.sql.DataSource;

/** The endpoint as {@code espalier serve --anon-role=anon} has it, and a connection of each thread that asks it. */
public final class LocalEndpoint implements AutoCloseable {

    private static final int THREADS = 64;
    private static final long BODY_BYTES = 1L << 26;

    private final HttpServer server;
    private final ThreadLocal<KeptConnection> connections;

    private LocalEndpoint(HttpServer server) {
        this.server = server;
        this.connections = ThreadLocal.withInitial(() -> KeptConnection.to(URI.create(server.address())));
    }

    static LocalEndpoint start(DatabaseSchema schema, DataSource pool) throws IOException {
        ConnectionSource source = ConnectionSource.of(pool, PoolOption.RESET_SESSIONS);
        EndpointSettings settings = new EndpointSettings(
                Authenticator.anonymousAs("anon"),
                TransactionSettings.of(RoleSwitching.on()).withTimeZone("UTC"),
                TimeZones.of(List.of("UTC")),
                Plans.REFUSED,
                TransactionEnd.COMMIT_ALLOW_OVERRIDE,
                CrossOrigin.any());
        Endpoint endpoint = new Endpoint(new Espalier(schema, Limits.defaults()), schema, source, settings);
        return new LocalEndpoint(
                HttpServer.start(endpoint, "127.0.0.1", 0, new HttpServer.Bounds(THREADS, BODY_BYTES)));
    }

    /** This thread's connection, kept from one request to the next. */
    public KeptConnection connection() {
        return connections.get();
    }

    @Override
    public void close() {
        server.close();
    }
}
