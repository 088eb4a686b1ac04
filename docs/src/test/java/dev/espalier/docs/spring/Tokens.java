// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens as Supabase's clients send them, and who they are about. */
final class Tokens {

    /** What they are signed with. */
    static final String SECRET = "a secret of thirty-two bytes, or more of them";

    /** The owner of practice 1. */
    static final UUID ADA = user('a');

    /** The vet of practice 1. */
    static final UUID BEN = user('b');

    /** The owner of practice 2. */
    static final UUID CLEO = user('c');

    private Tokens() {}

    private static UUID user(char letter) {
        return UUID.fromString("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa".replace('a', letter));
    }

    /** A token of a user who is signed in. */
    static Jwt of(UUID user) {
        return signed(user, SECRET, Instant.now());
    }

    /** A token that was good for an hour. */
    static Jwt signed(UUID user, String secret, Instant at) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .subject(user.toString())
                .claim("role", "authenticated")
                .issuedAt(at)
                .expiresAt(at.plusSeconds(3600))
                .build();
        SecretKeySpec key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        return new NimbusJwtEncoder(new ImmutableSecret<>(key))
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), claims));
    }
}
