// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.served;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.espalier.Espalier;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.catalog.RoleSettingsReader;
import dev.espalier.limits.Limits;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.PoolOption;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.JwtKeys;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.http.CrossOrigin;
import dev.espalier.supabase.http.Endpoint;
import dev.espalier.supabase.http.EndpointSettings;
import dev.espalier.supabase.http.HttpRequest;
import dev.espalier.supabase.http.TransactionEnd;
import dev.espalier.supabase.response.Answer;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** The endpoint in a server that is not ours. */
public final class OwnServer {

    private OwnServer() {}

    // tag::endpoint[]
    public static Endpoint endpoint(DataSource pool, String secret) throws SQLException {
        ConnectionSource connections = ConnectionSource.of(pool, PoolOption.RESET_SESSIONS);
        try (Connection connection = pool.getConnection()) {
            DatabaseSchema schema = CatalogReader.read(connection, List.of("public"));
            EndpointSettings settings = new EndpointSettings(
                    Authenticator.anonymousAs("anon").with(JwtKeys.of(secret)),
                    TransactionSettings.of(RoleSwitching.on())
                            .withRoleSettings(RoleSettingsReader.read(connection))
                            .withTimeZone("UTC"),
                    TimeZones.of(connections),
                    EndpointSettings.Plans.REFUSED,
                    TransactionEnd.COMMIT,
                    CrossOrigin.of(List.of("https://app.example.com")));
            return new Endpoint(
                    new Espalier(schema, Limits.defaults().withMaxRows(1_000)), schema, connections, settings);
        }
    }
    // end::endpoint[]

    // tag::server[]
    public static HttpServer start(Endpoint endpoint) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/rest/v1/", exchange -> {
            try (exchange) {
                answer(exchange, endpoint.handle(request(exchange)));
            }
        });
        server.start();
        return server;
    }

    private static HttpRequest request(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toASCIIString().substring("/rest/v1".length());
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new HttpRequest(exchange.getRequestMethod(), target, exchange.getRequestHeaders(), Utf8.of(body));
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().putAll(answer.headers());
        byte[] body = answer.content().bytes();
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
    // end::server[]
}
