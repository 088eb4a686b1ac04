// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.error.QueryException;

/** What can be wrong with a token, in PostgREST's words; no text ever quotes the token. */
enum TokenProblem {
    NO_KEYS(ProblemCode.PGRST300, "Server lacks JWT secret"),
    EMPTY(ProblemCode.PGRST301, "Empty JWT is sent in Authorization header"),
    KEY(ProblemCode.PGRST301, "No suitable key or wrong key type"),
    ALGORITHM(ProblemCode.PGRST301, "Wrong or unsupported encoding algorithm"),
    CRYPTOGRAPHY(ProblemCode.PGRST301, "JWT cryptographic operation failed"),
    TOKEN_REQUIRED(ProblemCode.PGRST302, "Anonymous access is disabled"),
    NO_CLAIMS(ProblemCode.PGRST303, "Parsing claims failed"),
    EXPIRATION_TYPE(ProblemCode.PGRST303, "The JWT 'exp' claim must be a number"),
    EXPIRED(ProblemCode.PGRST303, "JWT expired"),
    NOT_BEFORE_TYPE(ProblemCode.PGRST303, "The JWT 'nbf' claim must be a number"),
    NOT_YET_VALID(ProblemCode.PGRST303, "JWT not yet valid"),
    ISSUED_AT_TYPE(ProblemCode.PGRST303, "The JWT 'iat' claim must be a number"),
    ISSUED_AT_FUTURE(ProblemCode.PGRST303, "JWT issued at future"),
    AUDIENCE_TYPE(ProblemCode.PGRST303, "The JWT 'aud' claim must be a string or an array of strings"),
    NOT_IN_AUDIENCE(ProblemCode.PGRST303, "JWT not in audience");

    private final ProblemCode code;
    private final String message;

    TokenProblem(ProblemCode code, String message) {
        this.code = code;
        this.message = message;
    }

    QueryException exception() {
        return problem().toException();
    }

    QueryException exception(String details) {
        return problem().withDetails(details).toException();
    }

    QueryException causedBy(Exception cause) {
        return new QueryException(problem(), cause);
    }

    private Problem problem() {
        return Problem.of(code, message);
    }

    /** {@code Bearer garbage}. */
    static QueryException parts(int count) {
        return Problem.of(ProblemCode.PGRST301, "Expected 3 parts in JWT; got " + count)
                .toException();
    }
}
