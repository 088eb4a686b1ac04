// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.Espalier;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.corpus.Answer;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.ConnectionSource;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.JwtKeys;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.http.EndpointSettings.Plans;
import dev.espalier.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A fixture database behind an endpoint, told what the server of the recordings was told. */
public final class ServedDatabase implements AutoCloseable {

    private static final String SECRET = "reallyreallyreallyreallyverysafe";

    private final TestDatabase database;
    private final HikariDataSource pool;
    private final Endpoint endpoint;

    private ServedDatabase(TestDatabase database, HikariDataSource pool, Endpoint endpoint) {
        this.database = database;
        this.pool = pool;
        this.endpoint = endpoint;
    }

    /** A copy of the database of this name, which is written to and rolled back. */
    public static ServedDatabase of(String name) {
        Fixture fixture = Fixture.valueOf(name.toUpperCase(Locale.ROOT));
        TestDatabase database = Databases.clone(fixture);
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(1);
        HikariDataSource pool = new HikariDataSource(config);
        DatabaseSchema schema = schema(database, fixture);
        Espalier espalier = new Espalier(schema, Limits.defaults().withAggregates(Aggregates.ALLOWED));
        ConnectionSource connections = ConnectionSource.of(pool);
        EndpointSettings settings = new EndpointSettings(
                Authenticator.anonymousAs("anon").with(JwtKeys.secret(SECRET)),
                TransactionSettings.of(RoleSwitching.on()),
                TimeZones.of(connections),
                Plans.ALLOWED,
                TransactionEnd.ROLLBACK,
                CrossOrigin.any());
        return new ServedDatabase(database, pool, new Endpoint(espalier, schema, connections, settings));
    }

    private static DatabaseSchema schema(TestDatabase database, Fixture fixture) {
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        } catch (SQLException e) {
            throw new IllegalStateException("the catalog of " + database.name() + " cannot be read", e);
        }
    }

    /** The case, sent with the token of its caller. */
    public Answer answer(GoldenCase goldenCase) {
        Map<String, String> headers = new LinkedHashMap<>(goldenCase.request().headers());
        if (goldenCase.caller() instanceof Caller.Bearer bearer) {
            headers.put("authorization", "Bearer " + token(bearer.claims().compact()));
        }
        return send(
                goldenCase.request().method(),
                goldenCase.request().path(),
                headers,
                goldenCase.request().body());
    }

    Answer get(String target, Map<String, String> headers) {
        return send("GET", target, headers, "");
    }

    Answer head(String target, Map<String, String> headers) {
        return send("HEAD", target, headers, "");
    }

    private Answer send(String method, String target, Map<String, String> headers, String body) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        headers.forEach((name, value) -> lines.put(name, List.of(value)));
        return asRecorded(endpoint.handle(new HttpRequest(method, target, lines, Utf8.of(body))));
    }

    /** The answer as the corpus has answers: one value for each header. */
    public static Answer asRecorded(dev.espalier.supabase.response.Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        answer.headers().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new Answer(answer.status(), headers, answer.body());
    }

    private static String token(String claims) {
        JWSObject token = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(claims));
        try {
            token.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
