// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One key and what it is for: {@code {"kty": "RSA", "kid": "2026", "alg": "RS256", …}}.
 *
 * @param id its {@code kid}
 * @param algorithm the only algorithm it is for, when it says one
 * @param verifier what checks signatures with it
 */
record JwtKey(Optional<String> id, Optional<String> algorithm, JWSVerifier verifier) {

    /** A key of a set, or nothing when it is of a kind that is not known here. */
    static Optional<JwtKey> of(JWK key) throws JOSEException {
        Optional<String> algorithm = Optional.ofNullable(key.getAlgorithm()).map(Algorithm::getName);
        return verifier(key).map(verifier -> new JwtKey(Optional.ofNullable(key.getKeyID()), algorithm, verifier));
    }

    private static Optional<JWSVerifier> verifier(JWK key) throws JOSEException {
        if (key instanceof RSAKey rsa) {
            return Optional.of(new RSASSAVerifier(rsa));
        }
        if (key instanceof ECKey ec) {
            return Optional.of(new ECDSAVerifier(ec));
        }
        return key instanceof OctetSequenceKey octets ? Optional.of(new MACVerifier(octets)) : Optional.empty();
    }

    /** Whether the token may be signed with this key: a token that names a key fits that key alone. */
    boolean suits(CompactToken token) {
        boolean named = token.keyId().isEmpty() || token.keyId().equals(id);
        boolean meant = algorithm.isEmpty() || algorithm.get().equals(token.algorithm());
        return named && meant && verifier.supportedJWSAlgorithms().contains(JWSAlgorithm.parse(token.algorithm()));
    }

    /** Whether the token is signed with this key. */
    boolean verifies(CompactToken token) {
        JWSHeader header = new JWSHeader(JWSAlgorithm.parse(token.algorithm()));
        try {
            return verifier.verify(header, token.signed().getBytes(StandardCharsets.US_ASCII), token.signature());
        } catch (JOSEException e) {
            throw TokenProblem.CRYPTOGRAPHY.causedBy(e);
        }
    }
}
