// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.request.Request.Body;
import java.util.OptionalLong;

/**
 * What the client asked for, so far as it decides how an answer is read.
 *
 * @param body whether rows were wanted
 * @param counting whether a count was wanted
 * @param cardinality how many rows the client itself accepts
 * @param cap how many rows are let through at most, when the client asked for more
 */
public record Expectation(Body body, Counting counting, Cardinality cardinality, OptionalLong cap) {

    /** Of a client that nothing is kept from. */
    public Expectation(Body body, Counting counting, Cardinality cardinality) {
        this(body, counting, cardinality, OptionalLong.empty());
    }

    /** Whether a count was wanted. */
    public enum Counting {
        /** {@code count(EXACT)}. */
        ASKED,
        /** Nothing was said of it. */
        NOT_ASKED
    }

    /** How many rows the client itself accepts. */
    public enum Cardinality {
        /** As many as there are. */
        AS_ANSWERED,
        /** {@code maybeSingle()}: one, which is taken out of its list, or none. */
        AT_MOST_ONE
    }
}
