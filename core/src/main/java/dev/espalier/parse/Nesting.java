// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;

/** Counts how deep a text is nested, so that a hostile one ends in a problem and not in a stack overflow. */
final class Nesting {

    private final int limit;
    private int depth;

    Nesting(int limit) {
        this.limit = limit;
    }

    void enter(Cursor cursor) {
        if (++depth > limit) {
            throw Problem.of(ProblemCode.PGRST100, "the request is nested deeper than " + limit + " levels")
                    .withDetails("unexpected nesting at character " + (cursor.mark() + 1))
                    .toException();
        }
    }

    void leave() {
        depth--;
    }
}
