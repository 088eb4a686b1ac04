// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;

/** Counts how deep a request is nested, so that a hostile one ends in a problem and not in a stack overflow. */
final class Nesting {

    private final int limit;
    private int depth;

    Nesting(int limit) {
        this.limit = limit;
    }

    /** One level deeper in a text. */
    void enter(Cursor cursor) {
        if (++depth > limit) {
            throw tooDeep()
                    .withDetails("unexpected nesting at character " + (cursor.mark() + 1))
                    .toException();
        }
    }

    /** One level deeper in what was built by calls. */
    void enter() {
        if (++depth > limit) {
            throw tooDeep().toException();
        }
    }

    /** Whether what is read is nested in nothing else. */
    boolean isOutermost() {
        return depth == 1;
    }

    private Problem tooDeep() {
        return Problem.of(ProblemCode.PGRST100, "the request is nested deeper than " + limit + " levels");
    }

    void leave() {
        depth--;
    }
}
