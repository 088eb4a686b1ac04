// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

/** Thrown by a transaction that was rolled back because one of its chains failed, whether the program looked at the response or not. */
public final class FailedChainException extends SupabaseException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String request;

    /** Wraps the error of the chain at this position, from one, that made this request. */
    public FailedChainException(int position, String request, SupabaseError error, int status) {
        super("chain " + position + " of the transaction failed, " + request + ": ", error, status);
        this.position = position;
        this.request = request;
    }

    /** Which chain of the transaction it was, from one. */
    public int position() {
        return position;
    }

    /** What it asked: {@code PATCH /bookings?id=eq.…}. */
    public String request() {
        return request;
    }
}
