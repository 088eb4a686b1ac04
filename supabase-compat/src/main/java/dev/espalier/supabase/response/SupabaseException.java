// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.error.Problem;
import dev.espalier.text.Utf8;

/** Thrown by {@code throwOnError()} and by transactions: it carries the error that {@code execute()} would have told. */
public sealed class SupabaseException extends RuntimeException permits FailedChainException {

    private static final long serialVersionUID = 1L;

    private final transient SupabaseError error;
    private final int status;

    /** Wraps the error of a response; its code and message become the exception's. */
    public SupabaseException(SupabaseError error, int status) {
        super(error.code() + ": " + error.message());
        this.error = error;
        this.status = status;
    }

    /** Wraps the error of a response and what caused it. */
    public SupabaseException(SupabaseError error, int status, Throwable cause) {
        super(error.code() + ": " + error.message(), cause);
        this.error = error;
        this.status = status;
    }

    SupabaseException(String where, SupabaseError error, int status) {
        super(where + error.code() + ": " + error.message());
        this.error = error;
        this.status = status;
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
