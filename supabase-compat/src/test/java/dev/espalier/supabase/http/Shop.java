// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.Espalier;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.limits.Limits;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.RoleSettings;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.http.EndpointSettings.Plans;
import dev.espalier.supabase.response.Answer;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop of a test's own, with what the test adds to it, behind endpoints of several minds. */
final class Shop implements AutoCloseable {

    private final TestDatabase database = Databases.clone(Fixture.SHOP);
    private final DatabaseSchema schema;

    Shop(String additions) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(additions);
            schema = CatalogReader.read(connection, Fixture.SHOP.schemas());
        }
    }

    /** How an endpoint is set up. */
    record Setup(TransactionEnd end, Optional<RelationName> preRequest, RoleSettings ofRoles) {

        static final Setup COMMITTING = new Setup(TransactionEnd.COMMIT, Optional.empty(), RoleSettings.none());

        Setup ending(TransactionEnd other) {
            return new Setup(other, preRequest, ofRoles);
        }

        Setup calling(String function) {
            return new Setup(end, Optional.of(new RelationName("api", function)), ofRoles);
        }

        Setup with(RoleSettings settings) {
            return new Setup(end, preRequest, settings);
        }
    }

    Answer send(Setup setup, String method, String target, Map<String, String> headers, String body) {
        Espalier espalier = setup.preRequest()
                .map(function -> new Espalier(schema, Limits.defaults(), function))
                .orElseGet(() -> new Espalier(schema, Limits.defaults()));
        ConnectionSource connections = ConnectionSource.of(database.dataSource());
        EndpointSettings settings = new EndpointSettings(
                Authenticator.anonymousAs("anon"),
                TransactionSettings.of(RoleSwitching.on()).withRoleSettings(setup.ofRoles()),
                TimeZones.of(connections),
                Plans.ALLOWED,
                setup.end(),
                CrossOrigin.any());
        Map<String, List<String>> lines = new LinkedHashMap<>();
        headers.forEach((name, value) -> lines.put(name, List.of(value)));
        return new Endpoint(espalier, schema, connections, settings)
                .handle(new HttpRequest(method, target, lines, Utf8.of(body)));
    }

    /** The first column of the first row. */
    String ask(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
