// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import dev.espalier.codegen.bench.database.BenchDatabase;
import dev.espalier.codegen.bench.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The production query under load, with one connection and with eight.
 *
 * @param rounds how many turns each way has
 * @param millis how long a turn is
 * @param options of the JVMs of endpoint and program
 * @param told gets each outcome as soon as it is there
 */
public record LoadRun(int rounds, int millis, List<String> options, Consumer<Outcome> told) {

    static final int CONNECTIONS = 8;

    /** Copies. */
    public LoadRun {
        options = List.copyOf(options);
    }

    /** Measures. */
    public List<Outcome> run() throws Exception {
        try (BenchDatabase database = BenchDatabase.open();
                Contest contest = Contest.start(database, options)) {
            contest.check();
            List<Outcome> outcomes = new ArrayList<>();
            for (int connections : List.of(1, CONNECTIONS)) {
                List<Outcome> some = contest.run(connections, rounds, millis);
                some.forEach(told);
                outcomes.addAll(some);
            }
            return outcomes;
        }
    }
}
