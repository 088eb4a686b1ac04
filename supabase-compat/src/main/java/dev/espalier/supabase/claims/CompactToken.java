// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.util.Base64URL;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A signed token as it is sent, read but not yet believed: {@code eyJhbGciOi….eyJzdWIi….c2lnbmF0dXJl}.
 *
 * <pre>
 * token = header "." payload "." signature   ; each base64url, without padding, with no bit to spare
 * </pre>
 *
 * @param algorithm {@code HS256}
 * @param keyId the {@code kid} of the header
 * @param signed what the signature is over: the first two parts and the dot between them
 * @param payload the second part, encoded
 * @param signature the third part, encoded
 */
record CompactToken(String algorithm, Optional<String> keyId, String signed, String payload, Base64URL signature) {

    private static final Set<String> ALGORITHMS =
            Set.of("HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA");

    /** Reads a token; PGRST301 when it is none. */
    static CompactToken of(String token) {
        if (token.isEmpty()) {
            throw TokenProblem.EMPTY.exception();
        }
        List<String> parts = List.of(token.split("\\.", -1));
        if (parts.size() != 3) {
            throw TokenProblem.parts(parts.size());
        }
        ObjectNode header = ClaimsJson.object(decoded(parts.get(0))).orElseThrow(TokenProblem.CRYPTOGRAPHY::exception);
        decoded(parts.get(1));
        refuseUnsecured(header);
        decoded(parts.get(2));
        refuseUnknown(header);
        return new CompactToken(
                header.path("alg").textValue(),
                Optional.ofNullable(header.path("kid").textValue()),
                parts.get(0) + "." + parts.get(1),
                parts.get(1),
                Base64URL.from(parts.get(2)));
    }

    /** The claims; PGRST303 when the payload is no object. */
    Claims claims() {
        return ClaimsJson.object(decoded(payload)).map(Claims::of).orElseThrow(TokenProblem.NO_CLAIMS::exception);
    }

    private static void refuseUnsecured(ObjectNode header) {
        if ("none".equals(header.path("alg").textValue())) {
            throw TokenProblem.ALGORITHM.exception("JWT is unsecured but expected 'alg' was not 'none'");
        }
    }

    /** An encrypted token, an algorithm or an extension that must be understood ({@code crit}) and is not, a header of wrong types. */
    private static void refuseUnknown(ObjectNode header) {
        boolean texts = Stream.of("typ", "cty", "kid")
                .map(header::path)
                .allMatch(value -> value.isTextual() || value.isNull() || value.isMissingNode());
        JsonNode algorithm = header.path("alg");
        boolean known = algorithm.isTextual() && ALGORITHMS.contains(algorithm.textValue());
        if (!texts || !known || header.has("enc") || header.has("crit")) {
            throw TokenProblem.CRYPTOGRAPHY.exception();
        }
    }

    private static byte[] decoded(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            // One content has one spelling, so that no character of a token can be changed unnoticed.
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
                return bytes;
            }
            throw TokenProblem.CRYPTOGRAPHY.exception();
        } catch (IllegalArgumentException e) {
            throw TokenProblem.CRYPTOGRAPHY.causedBy(e);
        }
    }
}
