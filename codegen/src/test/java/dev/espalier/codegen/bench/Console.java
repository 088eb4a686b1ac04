// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import dev.espalier.codegen.bench.outcome.Listener;
import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.outcome.Outcomes;
import java.io.PrintStream;
import java.time.Duration;

/** Prints a line for each step, with the minutes and seconds since the beginning, and one for each outcome. */
final class Console implements Listener {

    private final long begin = System.nanoTime();
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String sentence) {
        Duration since = Duration.ofNanos(System.nanoTime() - begin);
        out.printf("[%02d:%02d] %s%n", since.toMinutes(), since.toSecondsPart(), sentence);
    }

    @Override
    public void outcome(Outcome outcome) {
        out.println(Outcomes.line(outcome));
    }
}
