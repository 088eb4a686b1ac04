// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signatures are believed. */
class TokenSignatureTest {

    private static final String CLAIMS = "{\"role\":\"authenticated\"}";
    private static final String NO_KEY =
            "PGRST301 No suitable key or wrong key type; No suitable key was found to decode the JWT";
    private static final String WRONG =
            "PGRST301 No suitable key or wrong key type; None of the keys was able to decode the JWT";
    private static final String BROKEN = "PGRST301 JWT cryptographic operation failed";

    /** Those of a token, and some that are none of it. */
    private static final String CHARACTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_" + ".=+/ \0ё";

    private static final RSAKey RSA = rsa();
    private static final ECKey EC = ec();

    private static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID("rsa").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private final Authenticator bySecret = Authenticator.anonymousAs("anon").with(JwtKeys.secret(Tokens.SECRET));
    private final Authenticator bySet =
            Authenticator.anonymousAs("anon").with(JwtKeys.jwks(new JWKSet(List.of(RSA, EC)).toString()));

    private String refusal(Authenticator authenticator, String token) {
        return Refusals.of(() -> authenticator.caller("Bearer " + token));
    }

    @Test
    void keys_of_a_set_are_found_by_their_id_or_by_their_kind() throws JOSEException {
        RSASSASigner rsa = new RSASSASigner(RSA);
        ECDSASigner ec = new ECDSASigner(EC);
        assertThat(List.of(
                        Tokens.of(JWSAlgorithm.RS256, "rsa", CLAIMS, rsa),
                        Tokens.of(JWSAlgorithm.RS512, "rsa", CLAIMS, rsa),
                        Tokens.of(JWSAlgorithm.ES256, "ec", CLAIMS, ec)))
                .allSatisfy(token ->
                        assertThat(bySet.caller("Bearer " + token).role()).isEqualTo("authenticated"));
        Authenticator byOneKey = Authenticator.anonymousAs("anon")
                .with(JwtKeys.of(EC.toPublicJWK().toJSONString()));
        String unnamed = Tokens.of(new JWSHeader(JWSAlgorithm.ES256), CLAIMS, ec);
        assertThat(byOneKey.caller("Bearer " + unnamed).role()).isEqualTo("authenticated");
        assertThat(bySet.caller("Bearer " + unnamed).role()).isEqualTo("authenticated");
    }

    @Test
    void a_token_that_names_a_key_is_checked_with_that_key_alone() throws JOSEException {
        RSASSASigner signer = new RSASSASigner(RSA);
        assertThat(refusal(bySet, Tokens.of(JWSAlgorithm.RS256, "other", CLAIMS, signer)))
                .isEqualTo(NO_KEY);
        assertThat(refusal(bySet, Tokens.of(JWSAlgorithm.RS256, "ec", CLAIMS, signer)))
                .isEqualTo(NO_KEY);
        assertThat(refusal(bySecret, Tokens.of("{\"alg\":\"HS256\",\"kid\":\"1\"}", CLAIMS)))
                .isEqualTo(NO_KEY);
    }

    @Test
    void another_key_of_the_same_name_is_not_believed() throws JOSEException {
        RSAKey stranger = new RSAKeyGenerator(2048).keyID("rsa").generate();
        assertThat(refusal(bySet, Tokens.of(JWSAlgorithm.RS256, "rsa", CLAIMS, new RSASSASigner(stranger))))
                .isEqualTo(WRONG);
    }

    @Test
    void a_public_key_is_no_secret() {
        byte[] published = RSA.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        String unsigned = Tokens.encoded(Tokens.HS256) + "." + Tokens.encoded(CLAIMS);
        assertThat(refusal(bySet, Tokens.signed(unsigned, published))).isEqualTo(NO_KEY);
    }

    @Test
    void a_key_that_names_its_algorithm_is_for_no_other() throws JOSEException {
        String key = new RSAKey.Builder(RSA.toPublicJWK())
                .algorithm(JWSAlgorithm.RS256)
                .build()
                .toJSONString();
        Authenticator strict = Authenticator.anonymousAs("anon").with(JwtKeys.jwks(key));
        RSASSASigner signer = new RSASSASigner(RSA);
        assertThat(strict.caller("Bearer " + Tokens.of(JWSAlgorithm.RS256, "rsa", CLAIMS, signer))
                        .role())
                .isEqualTo("authenticated");
        assertThat(refusal(strict, Tokens.of(JWSAlgorithm.RS384, "rsa", CLAIMS, signer)))
                .isEqualTo(NO_KEY);
        assertThat(refusal(bySecret, Tokens.of("{\"alg\":\"HS512\"}", CLAIMS))).isEqualTo(NO_KEY);
    }

    @Test
    void a_signature_of_zeros_signs_nothing() {
        String unsigned = Tokens.encoded("{\"alg\":\"ES256\"}") + "." + Tokens.encoded(CLAIMS);
        assertThat(refusal(bySet, unsigned + "." + Tokens.encoded(new byte[64])))
                .isEqualTo(WRONG);
        assertThat(refusal(bySet, unsigned + ".")).isEqualTo(WRONG);
        assertThat(refusal(bySecret, Tokens.encoded(Tokens.HS256) + "." + Tokens.encoded(CLAIMS) + "."))
                .isEqualTo(WRONG);
    }

    @Test
    void an_unsigned_token_is_not_believed() {
        String none = Tokens.encoded("{\"alg\":\"none\"}") + "." + Tokens.encoded(CLAIMS) + ".";
        assertThat(refusal(bySecret, none))
                .isEqualTo("PGRST301 Wrong or unsupported encoding algorithm; "
                        + "JWT is unsecured but expected 'alg' was not 'none'");
        String respelt = Tokens.encoded("{\"alg\":\"nOnE\"}") + "." + Tokens.encoded(CLAIMS) + ".";
        assertThat(refusal(bySecret, respelt)).isEqualTo(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"PS256\"}",
                "{\"alg\":\"hs256\"}",
                "{\"alg\":null}",
                "{}",
                "[]",
                "\"HS256\"",
                "",
                "{\"alg\":\"HS256\"} {}",
                "{\"alg\":\"RS256\",\"alg\":\"HS256\"}",
                "{\"alg\":\"HS256\",\"kid\":1}",
                "{\"alg\":\"HS256\",\"typ\":{}}",
                "{\"alg\":\"HS256\",\"enc\":\"A256GCM\"}",
                "{\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":false}"
            })
    void a_token_with_a_strange_header_is_not_believed_though_it_is_signed(String header) {
        assertThat(refusal(bySecret, Tokens.of(header, CLAIMS))).isEqualTo(BROKEN);
    }

    @Test
    void a_header_in_another_encoding_than_UTF8_is_not_believed() {
        String header = Tokens.encoded(Tokens.HS256.getBytes(StandardCharsets.UTF_16));
        String token =
                Tokens.signed(header + "." + Tokens.encoded(CLAIMS), Tokens.SECRET.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(bySecret, token)).isEqualTo(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"role\":\"authenticated\"}]",
                "\"authenticated\"",
                "null",
                "",
                "{\"role\":\"authenticated\"",
                "{\"role\":\"authenticated\"}}",
                "{\"role\":\"anon\",\"role\":\"service_role\"}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{role:1}",
                "{\"exp\":NaN}"
            })
    void claims_that_are_no_object_are_refused(String payload) {
        assertThat(refusal(bySecret, Tokens.of(payload))).isEqualTo("PGRST303 Parsing claims failed");
    }

    @Test
    void claims_of_ten_thousand_levels_are_refused_without_a_crash() {
        String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(refusal(bySecret, Tokens.of(deep))).isEqualTo("PGRST303 Parsing claims failed");
    }

    @Test
    void a_token_has_three_parts() {
        Map<String, String> refusals = Map.of(
                "", "PGRST301 Empty JWT is sent in Authorization header",
                "garbage", "PGRST301 Expected 3 parts in JWT; got 1",
                "a.b", "PGRST301 Expected 3 parts in JWT; got 2",
                "..", BROKEN,
                "...", "PGRST301 Expected 3 parts in JWT; got 4",
                "a.b.c.d.e", "PGRST301 Expected 3 parts in JWT; got 5",
                "a b.c.d", BROKEN,
                "ё.ё.ё", BROKEN);
        assertThat(refusals)
                .allSatisfy(
                        (token, refusal) -> assertThat(refusal(bySecret, token)).isEqualTo(refusal));
    }

    @Test
    void no_character_of_a_token_can_be_changed_or_left_out() {
        String token = Tokens.of(CLAIMS);
        for (int place = 0; place < token.length(); place++) {
            String before = token.substring(0, place);
            String after = token.substring(place + 1);
            assertThat(refusal(bySecret, before + after)).startsWith("PGRST301 ");
            assertThat(CHARACTERS
                            .chars()
                            .filter(other -> !token.startsWith(Character.toString(other), before.length())))
                    .allSatisfy(other -> assertThat(refusal(bySecret, before + Character.toString(other) + after))
                            .startsWith("PGRST301 "));
        }
    }

    @Test
    void no_refusal_shows_the_token() {
        String token = Tokens.of("{\"alg\":\"HS256\",\"kid\":\"hush\"}", "{\"sub\":\"hush\"}");
        assertThat(refusal(bySecret, token)).doesNotContain("hush").doesNotContain(token.substring(0, 10));
    }
}
