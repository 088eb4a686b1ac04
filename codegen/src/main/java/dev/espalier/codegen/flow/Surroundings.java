// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The conditions and loops around a place of the running program, innermost first.
 *
 * @param outer what is around the innermost
 * @param innermost the innermost condition; empty for the beginning
 * @param certain whether it is a loop over a known list, whose calls are made for certain
 */
record Surroundings(Optional<Surroundings> outer, Optional<Condition> innermost, boolean certain) {
    static final Surroundings START = new Surroundings(Optional.empty(), Optional.empty(), true);

    /** A path further in. */
    Surroundings under(Condition condition) {
        return new Surroundings(Optional.of(this), Optional.of(condition), false);
    }

    /** A path in a loop over a list that is known. */
    Surroundings within(Condition condition) {
        return new Surroundings(Optional.of(this), Optional.of(condition), true);
    }

    /** Whether a condition is one of them. */
    boolean hold(Condition condition) {
        Surroundings at = this;
        while (at.outer.isPresent()) {
            if (at.innermost.filter(condition::equals).isPresent()) {
                return true;
            }
            at = at.outer.orElseThrow();
        }
        return false;
    }

    /** All conditions and loops, outermost first. */
    List<Condition> conditions() {
        List<Condition> found = new ArrayList<>();
        Surroundings at = this;
        while (at.outer.isPresent()) {
            at.innermost.ifPresent(found::add);
            at = at.outer.orElseThrow();
        }
        Collections.reverse(found);
        return found;
    }

    /** The conditions and loops of which it is not certain that they let through, outermost first. */
    List<Condition> doubts() {
        List<Condition> found = new ArrayList<>();
        Surroundings at = this;
        while (at.outer.isPresent()) {
            if (!at.certain) {
                at.innermost.ifPresent(found::add);
            }
            at = at.outer.orElseThrow();
        }
        Collections.reverse(found);
        return found;
    }
}
