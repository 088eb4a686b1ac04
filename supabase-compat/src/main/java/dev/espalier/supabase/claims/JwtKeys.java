// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that tokens are checked with; none of its messages or texts shows a key. */
public final class JwtKeys {

    private static final int SECRET_BYTES = 32;

    private final List<JwtKey> keys;

    private JwtKeys(List<JwtKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * What PostgREST's {@code jwt-secret} says: a JSON object is a key or a set of keys, anything else a secret.
     *
     * @throws IllegalArgumentException as {@link #jwks} and {@link #secret} do
     */
    public static JwtKeys of(String text) {
        return ClaimsJson.object(text).isPresent() ? jwks(text) : secret(text);
    }

    /**
     * A secret that tokens are signed with by HS256.
     *
     * @throws IllegalArgumentException when it has less than 32 bytes of UTF-8
     */
    public static JwtKeys secret(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "a JWT secret needs at least " + SECRET_BYTES + " bytes, this one has " + bytes.length);
        }
        try {
            Optional<String> algorithm = Optional.of(JWSAlgorithm.HS256.getName());
            return new JwtKeys(List.of(new JwtKey(Optional.empty(), algorithm, new MACVerifier(bytes))));
        } catch (JOSEException e) {
            throw new IllegalArgumentException("the JWT secret cannot be used", e);
        }
    }

    /**
     * A set of keys, {@code {"keys": […]}}, or one key: RSA (RS256, RS384, RS512), EC (ES256, ES384, ES512) or secret octets (HS256 and so on).
     * Keys for encryption and of other kinds are left out.
     *
     * @throws IllegalArgumentException when it is none, or no key is left
     */
    public static JwtKeys jwks(String json) {
        ObjectNode object = ClaimsJson.object(json)
                .orElseThrow(() -> new IllegalArgumentException("a JSON Web Key Set is one JSON object"));
        try {
            List<JWK> all = object.has("keys") ? JWKSet.parse(json).getKeys() : List.of(JWK.parse(json));
            return new JwtKeys(usable(all));
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException("the JSON Web Key Set cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<JwtKey> usable(List<JWK> all) throws JOSEException {
        List<JwtKey> usable = new ArrayList<>();
        for (JWK key : all) {
            if (!KeyUse.ENCRYPTION.equals(key.getKeyUse())) {
                JwtKey.of(key).ifPresent(usable::add);
            }
        }
        if (usable.isEmpty()) {
            throw new IllegalArgumentException("the JSON Web Key Set has no RSA, EC or oct key for signatures");
        }
        return usable;
    }

    /** Believes the token or throws PGRST301. */
    void verify(CompactToken token) {
        List<JwtKey> suitable = keys.stream().filter(key -> key.suits(token)).toList();
        if (suitable.isEmpty()) {
            throw TokenProblem.KEY.exception("No suitable key was found to decode the JWT");
        }
        if (suitable.stream().noneMatch(key -> key.verifies(token))) {
            throw TokenProblem.KEY.exception("None of the keys was able to decode the JWT");
        }
    }
}
