// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.error.Problem;
import dev.espalier.text.Utf8;

/**
 * Thrown by {@code throwOnError()}, by {@code fetch()} and by transactions: it carries the error that {@code execute()} would have told. Its message
 * is code and message, and on lines of their own details and hint where there are any.
 */
public sealed class SupabaseException extends RuntimeException permits FailedChainException {

    private static final long serialVersionUID = 1L;

    private final transient SupabaseError error;
    private final int status;

    /** Wraps the error of a response; its words become the exception's. */
    public SupabaseException(SupabaseError error, int status) {
        super(words(error));
        this.error = error;
        this.status = status;
    }

    /** Wraps the error of a response and what caused it. */
    public SupabaseException(SupabaseError error, int status, Throwable cause) {
        super(isUntold(error) ? String.valueOf(cause.getMessage()) : words(error), cause);
        this.error = error;
        this.status = status;
    }

    SupabaseException(String where, SupabaseError error, int status) {
        super(where + words(error));
        this.error = error;
        this.status = status;
    }

    /** A {@code HEAD} has no body that could tell it. */
    private static boolean isUntold(SupabaseError error) {
        return error.code().isEmpty() && error.message().isEmpty();
    }

    private static String words(SupabaseError error) {
        return error.code()
                + ": "
                + error.message()
                + error.details().map(details -> "\n  Details: " + details).orElse("")
                + error.hint().map(hint -> "\n  Hint: " + hint).orElse("");
    }

    /** A problem, as the error and the status that PostgREST would have sent. */
    public static SupabaseException of(Problem problem, Throwable cause) {
        SupabaseError error = SupabaseError.of(new JsonText(Utf8.of(ErrorBody.of(problem))));
        return new SupabaseException(error, HttpStatus.of(problem), cause);
    }

    /** What went wrong. */
    public final SupabaseError error() {
        return error;
    }

    /** The HTTP status that PostgREST would have sent. */
    public final int status() {
        return status;
    }
}
