// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;

/** What the wire of PostgREST can say and nobody behind it can answer yet. */
final class NotYet {

    private NotYet() {}

    static Problem problem(String what) {
        return Problem.of(ProblemCode.PGRST127, "Feature not implemented")
                .withDetails(what + " cannot be answered yet");
    }
}
