// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens: honest ones and those that an attacker would send. */
final class Tokens {

    /** The secret of the recorded cases. */
    static final String SECRET = "reallyreallyreallyreallyverysafe";

    static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private Tokens() {}

    /** A token of these claims, signed with the secret of the recorded cases. */
    static String of(String claims) {
        return of(HS256, claims);
    }

    /** The same under any header, whatever it says: the signature is always HS256. */
    static String of(String header, String claims) {
        return signed(encoded(header) + "." + encoded(claims), SECRET.getBytes(StandardCharsets.UTF_8));
    }

    /** Signs whatever stands before the second dot. */
    static String signed(String text, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return text + "." + encoded(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token that the library signs and that names its key. */
    static String of(JWSAlgorithm algorithm, String keyId, String claims, JWSSigner signer) {
        return of(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims, signer);
    }

    /** A token that the library signs. */
    static String of(JWSHeader header, String claims, JWSSigner signer) {
        JWSObject token = new JWSObject(header, new Payload(claims));
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
