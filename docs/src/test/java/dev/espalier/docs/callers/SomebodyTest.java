// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.clinic.Public;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.SupabaseTransaction;
import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.claims.JwtKeys;
import dev.espalier.supabase.response.SupabaseException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What {@code policies.md} says of callers is so. */
@EspalierDatabase(Fixture.CLINIC)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SomebodyTest {

    private static final String SECRET = "a secret of thirty-two bytes, or more of them";
    private static final String ADA = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    private static final String CLEO = "cccccccc-cccc-4ccc-8ccc-cccccccccccc";

    private final DSLContext dsl;
    private final Somebody somebody;

    SomebodyTest(DataSource clinic) {
        dsl = DSL.using(clinic, SQLDialect.POSTGRES);
        somebody = new Somebody(
                SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(clinic));
    }

    private static Set<Integer> practices(SupabaseClient client) {
        JsonNode pets = client.from("pets").select("practice_id").fetch();
        return StreamSupport.stream(pets.spliterator(), false)
                .map(pet -> pet.get("practice_id").intValue())
                .collect(Collectors.toSet());
    }

    private static String token(String secret) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(ADA)
                        .claim("role", "authenticated")
                        .build());
        token.sign(new MACSigner(secret));
        return "Bearer " + token.serialize();
    }

    @Test
    void each_sees_what_policies_let_them_see() {
        assertThat(practices(somebody.of(ADA))).containsExactly(1);
        assertThat(practices(somebody.of(CLEO))).containsExactly(2);
        assertThat(practices(somebody.service())).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_token_is_verified_before_anything_is_asked() throws JOSEException {
        assertThat(practices(somebody.sent(token(SECRET), SECRET))).containsExactly(1);
        String forged = token(SECRET.replace("secret", "guess!"));
        assertThatThrownBy(() -> somebody.sent(forged, SECRET))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGRST301");
        assertThat(practices(somebody.sent("Basic abc", SECRET)))
                .as("a scheme that is not Bearer says nothing: anon")
                .isEmpty();
    }

    @Test
    void a_token_that_is_none_is_told_as_PostgREST_would() {
        Authenticator tokens = Authenticator.anonymousAs("anon").with(JwtKeys.of(SECRET));
        assertThatExceptionOfType(SupabaseException.class)
                .isThrownBy(() -> Somebody.caller(tokens, "Bearer none"))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(401);
                    assertThat(refused.error().json()).contains("\"code\":\"PGRST301\"");
                });
    }

    @Test
    void within_a_transaction_of_jOOQ_the_role_is_that_of_the_chain_alone() {
        assertThat(somebody.together(dsl, ADA)).isPositive();
        String user = "select current_user || ' ' || coalesce(current_setting('request.jwt.claims', true), '')";
        dsl.transaction(configuration -> {
            String before = String.valueOf(configuration.dsl().fetchValue(user));
            somebody.supabase()
                    .on(configuration.dsl())
                    .as(Claims.of(Map.of("sub", ADA, "role", "authenticated")))
                    .from("pets")
                    .select("id")
                    .fetch();
            assertThat(configuration.dsl().fetchValue(user)).isEqualTo(before);
        });
    }

    @Test
    void a_transaction_of_somebody_is_theirs_plain_jOOQ_included() {
        String role = somebody.of(ADA).<String, RuntimeException>transaction(SomebodyTest::role);
        assertThat(role).isEqualTo("authenticated");
    }

    private static String role(SupabaseTransaction tx) {
        return String.valueOf(tx.dsl().fetchValue("select current_user::text"));
    }

    @Test
    void settings_hold_for_the_transaction_of_a_chain() {
        String region = somebody.told("north")
                .<String, RuntimeException>transaction(
                        tx -> String.valueOf(
                                tx.dsl()
                                        .fetchValue(
                                                "select current_setting('app.settings.region') || current_setting('statement_timeout')")));
        assertThat(region).isEqualTo("north5s");
    }
}
