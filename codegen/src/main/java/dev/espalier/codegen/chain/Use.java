// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

/**
 * What becomes of a chain.
 *
 * @param fate whether and where it is sent
 * @param error what becomes of {@code error}
 */
public record Use(Fate fate, ErrorHandling error) {

    /** Whether and where a chain is sent; it is sent when somebody awaits it. */
    public enum Fate {
        /** Awaited, or {@code then} is called. */
        AWAITED,
        /** Returned, or kept where others find it. */
        RETURNED,
        /** Given to a function that is not known. */
        GIVEN_AWAY,
        /** Nobody does: it is never sent. */
        NEVER_SENT
    }

    /** What becomes of the error of a response. */
    public enum ErrorHandling {
        /** It is looked at. */
        READ,
        /** The response is looked at, its error is not. */
        IGNORED,
        /** {@code throwOnError}. */
        THROWN,
        /** The response goes where it was not followed. */
        UNKNOWN
    }
}
