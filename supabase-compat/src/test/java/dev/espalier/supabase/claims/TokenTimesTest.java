// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When and for whom tokens hold; it is always 1,700,000,000 seconds of the epoch and a half. */
class TokenTimesTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000, 500_000_000);

    private static final Authenticator AUTHENTICATOR = Authenticator.anonymousAs("anon")
            .with(JwtKeys.secret(Tokens.SECRET))
            .with(() -> NOW);

    private static String header(String claims) {
        return "Bearer " + Tokens.of(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"exp\":1699999970}",
                "{\"exp\":4102444800}",
                "{\"exp\":1.7e9}",
                "{\"nbf\":1700000030}",
                "{\"iat\":1700000030}",
                "{\"iat\":1699999999.999}",
                "{\"nbf\":-1e30}",
                "{\"exp\":null,\"nbf\":null,\"iat\":null,\"aud\":null}",
                "{\"aud\":\"anybody\"}",
                "{\"aud\":[]}",
                "{\"aud\":[\"these\",\"those\"]}",
                "{}"
            })
    void this_holds(String claims) {
        assertThat(AUTHENTICATOR.caller(header(claims)).role()).isEqualTo("anon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"exp\":1699999969}|JWT expired",
                "{\"exp\":0}|JWT expired",
                "{\"exp\":-1}|JWT expired",
                "{\"exp\":1700000000.5}|JWT expired",
                "{\"exp\":1e30}|JWT expired",
                "{\"exp\":1e2000000000}|JWT expired",
                "{\"exp\":9223372036854775808}|JWT expired",
                "{\"nbf\":1700000031}|JWT not yet valid",
                "{\"nbf\":1e30}|JWT not yet valid",
                "{\"nbf\":1e2000000000}|JWT not yet valid",
                "{\"nbf\":1700000030.5}|JWT not yet valid",
                "{\"iat\":1700000031}|JWT issued at future",
                "{\"iat\":1700000000000}|JWT issued at future",
                "{\"exp\":\"never\"}|The JWT 'exp' claim must be a number",
                "{\"exp\":\"4102444800\"}|The JWT 'exp' claim must be a number",
                "{\"nbf\":true}|The JWT 'nbf' claim must be a number",
                "{\"iat\":[]}|The JWT 'iat' claim must be a number",
                "{\"aud\":{\"a\":1}}|The JWT 'aud' claim must be a string or an array of strings",
                "{\"aud\":[\"a\",{}]}|The JWT 'aud' claim must be a string or an array of strings",
                "{\"aud\":1}|The JWT 'aud' claim must be a string or an array of strings",
                "{\"aud\":1,\"iat\":1e30,\"nbf\":1e30,\"exp\":1}|JWT expired",
                "{\"aud\":1,\"iat\":1e30,\"nbf\":1e30}|JWT not yet valid",
                "{\"aud\":1,\"iat\":1e30}|JWT issued at future",
            })
    void this_does_not_hold(String claims, String message) {
        assertThat(Refusals.of(() -> AUTHENTICATOR.caller(header(claims)))).isEqualTo("PGRST303 " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"aud\":null}", "{\"aud\":[]}", "{\"aud\":\"us\"}", "{\"aud\":[\"them\",\"us\"]}"})
    void this_is_for_us(String claims) {
        assertThat(AUTHENTICATOR.withAudience("us").caller(header(claims)).role())
                .isEqualTo("anon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"aud\":\"\"}", "{\"aud\":\"them\"}", "{\"aud\":\"US\"}", "{\"aud\":[\"them\",\"\"]}"})
    void this_is_for_others(String claims) {
        assertThat(Refusals.of(() -> AUTHENTICATOR.withAudience("us").caller(header(claims))))
                .isEqualTo("PGRST303 JWT not in audience");
    }

    @Test
    void a_token_that_held_once_expires_all_the_same() {
        AtomicReference<Instant> time = new AtomicReference<>(NOW);
        Authenticator authenticator = AUTHENTICATOR.with(time::get);
        String header = header("{\"role\":\"authenticated\",\"exp\":1700000060}");
        assertThat(authenticator.caller(header).role()).isEqualTo("authenticated");
        time.set(NOW.plusSeconds(90));
        assertThat(authenticator.caller(header).role()).isEqualTo("authenticated");
        time.set(NOW.plusSeconds(91));
        assertThat(Refusals.of(() -> authenticator.caller(header))).isEqualTo("PGRST303 JWT expired");
    }
}
