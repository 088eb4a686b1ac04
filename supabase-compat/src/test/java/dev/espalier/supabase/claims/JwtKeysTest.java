// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keys may be written as. */
class JwtKeysTest {

    private static final String TOKEN = "Bearer " + Tokens.of("{\"role\":\"authenticated\"}");

    private static String role(JwtKeys keys) {
        return Authenticator.anonymousAs("anon").with(keys).caller(TOKEN).role();
    }

    @Test
    void a_secret_that_is_too_short_is_refused_without_being_shown() {
        IllegalArgumentException refusal =
                catchThrowableOfType(IllegalArgumentException.class, () -> JwtKeys.secret("hush-hush"));
        assertThat(refusal).hasMessage("a JWT secret needs at least 32 bytes, this one has 9");
    }

    @Test
    void a_secret_is_counted_in_bytes() {
        String sixteenLetters = "тайныйключдлявсе";
        assertThat(sixteenLetters.getBytes(StandardCharsets.UTF_8)).hasSize(32);
        String unsigned = Tokens.encoded(Tokens.HS256) + "." + Tokens.encoded("{\"role\":\"authenticated\"}");
        String token = Tokens.signed(unsigned, sixteenLetters.getBytes(StandardCharsets.UTF_8));
        Authenticator authenticator = Authenticator.anonymousAs("anon").with(JwtKeys.secret(sixteenLetters));
        assertThat(authenticator.caller("Bearer " + token).role()).isEqualTo("authenticated");
    }

    @Test
    void a_text_is_a_secret_unless_it_is_an_object() {
        String octets = new OctetSequenceKey.Builder(Tokens.SECRET.getBytes(StandardCharsets.UTF_8))
                .algorithm(JWSAlgorithm.HS256)
                .build()
                .toJSONString();
        assertThat(role(JwtKeys.of(Tokens.SECRET))).isEqualTo("authenticated");
        assertThat(role(JwtKeys.of(octets))).isEqualTo("authenticated");
        assertThat(role(JwtKeys.of("{\"keys\":[" + octets + "]}"))).isEqualTo("authenticated");
    }

    @Test
    void keys_for_encryption_and_of_unknown_kinds_are_left_out() {
        String other = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";
        String encryption = "{\"kty\":\"oct\",\"use\":\"enc\",\"k\":\"" + Tokens.encoded(Tokens.SECRET) + "\"}";
        String ours = "{\"kty\":\"oct\",\"k\":\"" + Tokens.encoded(Tokens.SECRET) + "\"}";
        assertThat(role(JwtKeys.jwks("{\"keys\":[" + other + "," + encryption + "," + ours + "]}")))
                .isEqualTo("authenticated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKeys.jwks("{\"keys\":[" + other + "," + encryption + "]}"))
                .withMessage("the JSON Web Key Set has no RSA, EC or oct key for signatures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "not json",
                "{}",
                "{\"keys\":1}",
                "{\"keys\":[]}",
                "{\"keys\":[1]}",
                "{\"kty\":\"RSA\"}",
                "{\"kty\":\"oct\",\"k\":\"aHVzaA\"}",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}"
            })
    void a_set_of_keys_that_is_none_is_refused_at_once(String jwks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKeys.jwks(jwks))
                .withMessageContaining("JSON Web Key Set")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("aHVzaA"));
    }
}
