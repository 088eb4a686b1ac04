// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Explain;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.response.Expectation.Cardinality;
import java.util.Optional;

/**
 * What the client itself does with a query.
 *
 * @param cardinality how many rows it accepts
 * @param explain that a plan is wanted instead of the rows
 * @param failure what becomes of an error
 * @param retries how often it is tried, when the chain says so itself
 */
record Handling(Cardinality cardinality, Optional<Explain> explain, Failure failure, Optional<RetryPolicy> retries) {

    /** As a chain that says nothing of it. */
    static final Handling USUAL =
            new Handling(Cardinality.AS_ANSWERED, Optional.empty(), Failure.TOLD, Optional.empty());

    /** What becomes of an error. */
    enum Failure {
        /** It is part of the response. */
        TOLD,
        /** It is thrown. */
        THROWN
    }

    Handling with(Cardinality other) {
        return new Handling(other, explain, failure, retries);
    }

    Handling with(Explain other) {
        return new Handling(cardinality, Optional.of(other), failure, retries);
    }

    Handling throwing() {
        return new Handling(cardinality, explain, Failure.THROWN, retries);
    }

    Handling with(RetryPolicy other) {
        return new Handling(cardinality, explain, failure, Optional.of(other));
    }
}
