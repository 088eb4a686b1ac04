// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import dev.espalier.supabase.claims.Claims;

/** Who asks: nobody, or somebody with a token; as a header to the endpoint and as claims to the library. */
enum Caller {
    /** Without a token. */
    ANONYMOUS("""
            {"role": "anon"}"""),
    /** With a token as Supabase gives it. */
    SIGNED_IN("""
            {"role": "authenticated", "aud": "authenticated", "sub": "6f1d3a52-0f0e-4c55-9a5e-0d5a4f1f7a10", "email": "someone@example.org"}""");

    /** What tokens are signed with: known to everybody, for a database that lives as long as the run. */
    static final String SECRET = "a-secret-that-everybody-may-know-0123456789";

    private final String claims;

    Caller(String claims) {
        this.claims = claims;
    }

    Claims claims() {
        return Claims.of(claims);
    }

    /** Header lines of a request. */
    String[] headers() throws JOSEException {
        if (this == ANONYMOUS) {
            return new String[0];
        }
        JWSObject token = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(claims));
        token.sign(new MACSigner(SECRET));
        return new String[] {"Authorization: Bearer " + token.serialize()};
    }
}
