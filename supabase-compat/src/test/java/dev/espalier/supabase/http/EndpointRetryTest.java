// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.limits.Limits;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TimeZones;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.response.Answer;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What fails because of others is answered as it failed, unless whoever serves has declared that it is tried again. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndpointRetryTest {

    private static final HttpRequest CALL = new HttpRequest(
            "POST", "/rpc/third_time", Map.of("content-type", List.of("application/json")), Utf8.of("{}"));

    private final Endpoint endpoint;
    private final DSLContext direct;

    EndpointRetryTest(TestDatabase shop) throws SQLException {
        direct = DSL.using(shop.dataSource(), SQLDialect.POSTGRES);
        direct.execute("drop sequence if exists api.attempts");
        direct.execute("create sequence api.attempts");
        direct.execute("grant usage on sequence api.attempts to anon");
        direct.execute("create or replace function api.third_time() returns bigint language plpgsql as $$"
                + " begin if nextval('api.attempts') < 3 then"
                + " raise exception 'could not serialize access' using errcode = '40001'; end if;"
                + " return currval('api.attempts'); end $$");
        DatabaseSchema schema;
        try (Connection connection = shop.connect()) {
            schema = CatalogReader.read(connection, List.of("api"));
        }
        ConnectionSource connections = ConnectionSource.of(shop.dataSource());
        endpoint = new Endpoint(
                new Espalier(schema, Limits.defaults()),
                schema,
                connections,
                new EndpointSettings(
                        Authenticator.anonymousAs("anon"),
                        TransactionSettings.of(RoleSwitching.on()),
                        TimeZones.of(connections),
                        EndpointSettings.Plans.REFUSED,
                        TransactionEnd.COMMIT,
                        CrossOrigin.any()));
    }

    @Test
    void a_serialization_failure_is_answered_and_not_tried_again() {
        Answer answer = endpoint.handle(CALL);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("\"40001\"");
        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void it_is_tried_again_where_that_was_declared_and_whoever_wants_to_know_is_told() {
        List<Integer> told = new ArrayList<>();
        RetryPolicy policy = RetryPolicy.of(3, Duration.ofMillis(1)).telling((attempt, failure) -> told.add(attempt));
        Answer answer = endpoint.retrying(policy).handle(CALL);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3");
        assertThat(told).containsExactly(1, 2);
    }

    private int attempts() {
        return direct.fetchSingle("select last_value::int from api.attempts").get(0, Integer.class);
    }
}
