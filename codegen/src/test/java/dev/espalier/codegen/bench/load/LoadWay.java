// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import java.util.Optional;

/** A way under load, and what it is held against. */
enum LoadWay {
    /** The same statement by JDBC, prepared, without a role or claims. */
    JDBC("statement alone"),
    /** The chain in process, without a role or claims: one statement, no transaction. */
    PLAIN("in process, no claims"),
    /** The chain in process, in the role that nobody has. */
    ANONYMOUS("in process"),
    /** The endpoint, asked without a token. */
    ENDPOINT("endpoint"),
    /** The chain in process, for who has a token. */
    CLAIMS("in process, claims"),
    /** The endpoint, asked with a token. */
    ENDPOINT_TOKEN("endpoint, token");

    private final String words;

    LoadWay(String words) {
        this.words = words;
    }

    /** As tables have it. */
    String words() {
        return words;
    }

    /** The way whose figures are the measure of this one's. */
    LoadWay reference() {
        return switch (this) {
            case JDBC, PLAIN -> JDBC;
            case ANONYMOUS, ENDPOINT -> ANONYMOUS;
            case CLAIMS, ENDPOINT_TOKEN -> CLAIMS;
        };
    }

    /** Who asks the endpoint; nobody, when this is not a way to it. */
    Optional<Caller> endpointCaller() {
        return switch (this) {
            case ENDPOINT -> Optional.of(Caller.ANONYMOUS);
            case ENDPOINT_TOKEN -> Optional.of(Caller.SIGNED_IN);
            default -> Optional.empty();
        };
    }
}
