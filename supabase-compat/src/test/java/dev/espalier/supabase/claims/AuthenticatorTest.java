// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.supabase.claims.Caller.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who an {@code Authorization} header says one is. */
class AuthenticatorTest {

    private static final Authenticator AUTHENTICATOR =
            Authenticator.anonymousAs("anon").with(JwtKeys.secret(Tokens.SECRET));

    private static final Caller NOBODY = new Caller("anon", Claims.of("{\"role\":\"anon\"}"), Standing.ANONYMOUS);

    @Test
    void who_sends_no_header_is_anonymous() {
        assertThat(AUTHENTICATOR.caller()).isEqualTo(NOBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic YTpi", "Bearerish abc", "BearereyJhbGciOiJIUzI1NiJ9.e30.x", "Digest Bearer", "", " "})
    void who_sends_another_scheme_is_anonymous(String authorization) {
        assertThat(AUTHENTICATOR.caller(authorization)).isEqualTo(NOBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER\t", "  Bearer   "})
    void who_sends_a_token_is_who_it_says(String scheme) {
        Caller caller = AUTHENTICATOR.caller(scheme + Tokens.of("{\"sub\":\"alice\",\"role\":\"authenticated\"}"));
        assertThat(caller.role()).isEqualTo("authenticated");
        assertThat(caller.claims().json()).isEqualTo("{\"role\":\"authenticated\",\"sub\":\"alice\"}");
        assertThat(caller.standing()).isEqualTo(Standing.NAMED);
    }

    @Test
    void a_token_without_a_role_is_anonymous_and_keeps_its_claims() {
        Caller caller = AUTHENTICATOR.caller("Bearer " + Tokens.of("{\"sub\":\"nobody\"}"));
        assertThat(caller)
                .isEqualTo(new Caller("anon", Claims.of("{\"sub\":\"nobody\",\"role\":\"anon\"}"), Standing.ANONYMOUS));
    }

    @Test
    void a_token_of_the_anonymous_role_is_anonymous() {
        assertThat(AUTHENTICATOR.caller("Bearer " + Tokens.of("{\"role\":\"anon\"}")))
                .isEqualTo(NOBODY);
    }

    @Test
    void claims_come_through_to_the_last_digit() {
        String claims = "{\"app_metadata\":{\"roles\":[\"a\",\"b\"]},\"big\":9007199254740993,\"email\":\"ё@x\","
                + "\"n\":1.50,\"nothing\":null,\"role\":\"authenticated\",\"sub\":\"x\"}";
        assertThat(AUTHENTICATOR.caller("Bearer " + Tokens.of(claims)).claims().json())
                .isEqualTo(claims);
    }

    @Test
    void the_role_in_the_claims_is_the_one_that_counts() {
        Authenticator elsewhere = AUTHENTICATOR.with(RoleClaimKey.of(".app.role"));
        Caller caller = elsewhere.caller(
                "Bearer " + Tokens.of("{\"role\":\"service_role\",\"app\":{\"role\":\"authenticated\"}}"));
        assertThat(caller.role()).isEqualTo("authenticated");
        assertThat(caller.claims().json())
                .isEqualTo("{\"app\":{\"role\":\"authenticated\"},\"role\":\"authenticated\"}");
    }

    @Test
    void without_an_anonymous_role_everyone_needs_a_role() {
        Authenticator closed = Authenticator.withoutAnonymous().with(JwtKeys.secret(Tokens.SECRET));
        String refusal = "PGRST302 Anonymous access is disabled";
        assertThat(Refusals.of(closed::caller)).isEqualTo(refusal);
        assertThat(Refusals.of(() -> closed.caller("Basic YTpi"))).isEqualTo(refusal);
        assertThat(Refusals.of(() -> closed.caller("Bearer " + Tokens.of("{\"sub\":\"a\"}"))))
                .isEqualTo(refusal);
        assertThat(closed.caller("Bearer " + Tokens.of("{\"role\":\"anon\"}")).standing())
                .isEqualTo(Standing.NAMED);
    }

    @Test
    void without_keys_no_token_is_taken_and_who_sends_none_is_anonymous() {
        Authenticator keyless = Authenticator.anonymousAs("anon");
        assertThat(keyless.caller()).isEqualTo(NOBODY);
        assertThat(Refusals.of(() -> keyless.caller("Bearer " + Tokens.of("{}"))))
                .isEqualTo("PGRST300 Server lacks JWT secret");
    }

    @Test
    void a_token_that_was_taken_once_is_not_taken_with_other_keys() {
        String header = "Bearer " + Tokens.of("{\"role\":\"service_role\"}");
        assertThat(AUTHENTICATOR.caller(header).role()).isEqualTo("service_role");
        Authenticator changed = AUTHENTICATOR.with(JwtKeys.secret("another secret of thirty-two bytes"));
        assertThat(Refusals.of(() -> changed.caller(header)))
                .isEqualTo("PGRST301 No suitable key or wrong key type; None of the keys was able to decode the JWT");
    }

    @Test
    void claims_of_the_program_itself_are_not_judged() {
        Caller caller = AUTHENTICATOR.caller(Claims.of("{\"role\":\"authenticated\",\"exp\":1,\"aud\":\"others\"}"));
        assertThat(caller.role()).isEqualTo("authenticated");
        assertThat(Caller.of(Claims.of("{\"sub\":\"alice\"}")).role()).isEqualTo("anon");
    }
}
