// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What became of a chain at one place, and of its answer. */
final class End {
    private final List<Step> steps;
    private final Surroundings path;
    private final Use.Fate fate;
    private final int walk;
    private final Set<String> taken = new HashSet<>();
    private boolean errorRead;
    private boolean answerGone;

    End(List<Step> steps, Surroundings path, Use.Fate fate, int walk) {
        this.steps = List.copyOf(steps);
        this.path = path;
        this.fate = fate;
        this.walk = walk;
    }

    List<Step> steps() {
        return steps;
    }

    Surroundings path() {
        return path;
    }

    Use.Fate fate() {
        return fate;
    }

    /** In the walk of which function it was met. */
    int walk() {
        return walk;
    }

    /** A part of the answer was asked for. */
    void isTaken(String part) {
        taken.add(part);
    }

    /** Whether what was asked for is what an answer of Supabase has: both {@code data} and {@code error}. */
    boolean looksLikeAnAnswer() {
        return taken.contains("data") && taken.contains("error");
    }

    void errorIsRead() {
        errorRead = true;
    }

    void answerGoesAway() {
        answerGone = true;
    }

    /** What becomes of the error, by all that was seen. */
    Use.ErrorHandling error() {
        if (steps.stream().anyMatch(step -> step.method().equals("throwOnError"))) {
            return Use.ErrorHandling.THROWN;
        }
        if (errorRead) {
            return Use.ErrorHandling.READ;
        }
        return answerGone || fate != Use.Fate.AWAITED ? Use.ErrorHandling.UNKNOWN : Use.ErrorHandling.IGNORED;
    }
}
