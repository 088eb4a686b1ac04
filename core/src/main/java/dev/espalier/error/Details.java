// SPDX-License-Identifier: Apache-2.0
package dev.espalier.error;

import java.util.List;

/** The {@code details} of a problem: nothing, a text, a page past the end, the candidates of an ambiguous embed, or JSON that a function wrote itself. */
public sealed interface Details {

    /** No details: {@code null} in the error body. */
    Details NONE = new None();

    /** {@code "details": null}. */
    record None() implements Details {}

    /** {@code "details": "The result contains 0 rows"}. */
    record Text(String text) implements Details {}

    /**
     * {@code "details": "An offset of 500 was requested, but there are only 65 rows."}.
     *
     * @param offset the asked offset
     * @param total how many rows there are
     */
    record PastEnd(long offset, long total) implements Details {
        /** The sentence. */
        public String text() {
            return "An offset of " + offset + " was requested, but there are only " + total + " rows.";
        }
    }

    /** {@code "details": [{"cardinality": …, "embedding": …, "relationship": …}]}. */
    record Candidates(List<Candidate> candidates) implements Details {
        /** Keeps a copy of the list. */
        public Candidates {
            candidates = List.copyOf(candidates);
        }
    }

    /** JSON text, handed on as it is. */
    record Json(String text) implements Details {}

    /**
     * One relationship that an ambiguous embed could mean.
     *
     * @param cardinality {@code many-to-one} and so on
     * @param embedding {@code orders with addresses}
     * @param relationship {@code orders_billing_address_id_fkey using orders(billing_address_id) and addresses(id)}
     */
    record Candidate(String cardinality, String embedding, String relationship) {

        /** A function, of which PostgREST tells nothing: <code>{}</code>. */
        public static final Candidate UNTOLD = new Candidate("", "", "");
    }
}
