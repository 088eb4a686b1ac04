// SPDX-License-Identifier: Apache-2.0
package dev.espalier.error;

import java.util.Optional;

/**
 * What went wrong, as data: the four members of PostgREST's error body and, for a syntax problem, the place.
 *
 * @param code a {@link ProblemCode}'s name, or the SQLSTATE that PostgreSQL gave
 * @param message one sentence for a person
 * @param details more about this occurrence
 * @param hint what to try instead
 * @param span where in the request's text, for syntax problems
 */
public record Problem(String code, String message, Details details, Optional<String> hint, Optional<Span> span) {

    /** A problem of our own, without details or hint. */
    public static Problem of(ProblemCode code, String message) {
        return new Problem(code.name(), message, Details.NONE, Optional.empty(), Optional.empty());
    }

    /** A problem with a bare code, as PostgreSQL words it. */
    public static Problem of(String sqlState, String message) {
        return new Problem(sqlState, message, Details.NONE, Optional.empty(), Optional.empty());
    }

    /** The same problem with these details. */
    public Problem withDetails(String text) {
        return new Problem(code, message, new Details.Text(text), hint, span);
    }

    /** The same problem with these details. */
    public Problem withDetails(Details other) {
        return new Problem(code, message, other, hint, span);
    }

    /** The same problem with this hint. */
    public Problem withHint(String text) {
        return new Problem(code, message, details, Optional.of(text), span);
    }

    /** The same problem, pointing at this place. */
    public Problem at(Span place) {
        return new Problem(code, message, details, hint, Optional.of(place));
    }

    /** The exception that carries this problem. */
    public QueryException toException() {
        return new QueryException(this);
    }
}
