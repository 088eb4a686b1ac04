// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.KeyLengthException;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import dev.espalier.fixtures.corpus.Caller;
import java.nio.charset.StandardCharsets;

/** Makes the tokens of callers, signed with HS256. */
final class Signature {
    private static final JWSHeader HEADER =
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();

    private final JWSSigner signer;
    private final Secrets secrets;

    /**
     * Signs with this secret.
     *
     * @throws IllegalArgumentException when it is shorter than 32 bytes
     */
    Signature(String secret, Secrets secrets) {
        try {
            this.signer = new MACSigner(secret.getBytes(StandardCharsets.UTF_8));
        } catch (KeyLengthException e) {
            throw new IllegalArgumentException("a secret for tokens has 32 bytes at least", e);
        }
        this.secrets = secrets;
        secrets.add(secret);
    }

    /** The token with exactly these claims. */
    String token(Caller.Bearer caller) {
        JWSObject token = new JWSObject(HEADER, new Payload(caller.claims().compact()));
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("a token cannot be signed", e);
        }
        String text = token.serialize();
        secrets.add(text);
        return text;
    }
}
