// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

/** Thrown by {@code executeOrThrow()}: it carries the error that {@code execute()} would have told. */
public final class SupabaseException extends RuntimeException {

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

    /** What went wrong. */
    public SupabaseError error() {
        return error;
    }

    /** The HTTP status that PostgREST would have sent. */
    public int status() {
        return status;
    }
}
