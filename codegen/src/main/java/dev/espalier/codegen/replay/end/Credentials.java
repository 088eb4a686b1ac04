// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.CaseFile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an end is shown: a key, a token of those who are nobody, and a secret to sign the tokens of the others with. */
public final class Credentials {
    private static final String AUTHORIZATION = "authorization";

    private final Optional<String> key;
    private final Optional<String> token;
    private final Optional<Signature> signature;

    private Credentials(Optional<String> key, Optional<String> token, Optional<Signature> signature) {
        this.key = key;
        this.token = token;
        this.signature = signature;
    }

    /**
     * Credentials of which each may be missing; all of them become secrets.
     *
     * @param key sent as {@code apikey} with every request
     * @param token the bearer token of cases without claims
     * @param secret what the tokens of cases with claims are signed with
     * @throws IllegalArgumentException when the secret is shorter than 32 bytes, or key or token cannot stand in a header
     */
    public static Credentials of(
            Optional<String> key, Optional<String> token, Optional<String> secret, Secrets secrets) {
        key.ifPresent(text -> secrets.add(headerValue(text)));
        token.ifPresent(text -> secrets.add(headerValue(text)));
        return new Credentials(key, token, secret.map(text -> new Signature(text, secrets)));
    }

    private static String headerValue(String text) {
        if (!text.matches("[!-~]+")) {
            throw new IllegalArgumentException("a key or a token is a word of printable ASCII");
        }
        return text;
    }

    /** Who the token says is asking, {@code with a token of authenticated}. */
    Optional<String> token() {
        return token.map(text ->
                "with a token" + RoleOfToken.in(text).map(role -> " of " + role).orElse(""));
    }

    /** Who the key says is asking, {@code with a key of service_role}. */
    Optional<String> key() {
        return key.map(text ->
                "with a key" + RoleOfToken.in(text).map(role -> " of " + role).orElse(""));
    }

    /** Why who asks cannot be shown. */
    Optional<String> objection(CaseFile one) {
        return one.caller() instanceof Caller.Bearer && signature.isEmpty()
                ? Optional.of("it has claims, and there is no secret to sign a token with")
                : Optional.empty();
    }

    /** The headers of the case, and those that show who asks. */
    Map<String, String> headers(CaseFile one) {
        Map<String, String> headers = new TreeMap<>(common());
        if (one.caller() instanceof Caller.Bearer caller) {
            signature.ifPresent(by -> headers.put(AUTHORIZATION, "Bearer " + by.token(caller)));
        }
        headers.putAll(one.request().headers());
        return headers;
    }

    /** Those of requests that are no case's. */
    Map<String, String> common() {
        Map<String, String> headers = new TreeMap<>();
        key.ifPresent(text -> headers.put("apikey", text));
        token.ifPresent(text -> headers.put(AUTHORIZATION, "Bearer " + text));
        return headers;
    }
}
