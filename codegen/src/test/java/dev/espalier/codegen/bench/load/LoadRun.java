// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import dev.espalier.codegen.bench.database.BenchDatabase;
import dev.espalier.codegen.bench.outcome.Listener;
import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.question.Questions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The production query under load, with one connection and with eight: where it finds fifty rows, and where it finds a few.
 *
 * @param rounds how many turns each way has
 * @param turn how long a turn is
 * @param warmUp how long each way runs before
 * @param options of the JVMs of endpoint and program
 * @param listener hears how it goes on
 */
public record LoadRun(int rounds, Duration turn, Duration warmUp, List<String> options, Listener listener) {

    /** How many connections are many. */
    static final int CONNECTIONS = 8;

    /** Copies. */
    public LoadRun {
        options = List.copyOf(options);
    }

    /** Measures both. */
    public List<Outcome> run() throws Exception {
        List<Outcome> outcomes = new ArrayList<>(fiftyRows());
        outcomes.addAll(fewRows());
        return outcomes;
    }

    private List<Outcome> fiftyRows() throws Exception {
        try (BenchDatabase database = BenchDatabase.withoutReadings()) {
            return run(Questions.PRODUCTION, database);
        }
    }

    /** Measures where the production query finds a few rows: what is not the statement weighs most there. */
    List<Outcome> fewRows() throws Exception {
        try (BenchDatabase database = BenchDatabase.ofSampleRows()) {
            return run(Questions.FEW_ROWS, database);
        }
    }

    private List<Outcome> run(String question, BenchDatabase database) throws Exception {
        try (Contest contest = Contest.start(database, this)) {
            listener.step("Asking whether all ways answer the " + question + " alike");
            contest.check();
            List<Outcome> outcomes = new ArrayList<>();
            for (int connections : List.of(1, CONNECTIONS)) {
                listener.step("Load of " + connections + " connections: " + question);
                List<Outcome> some = contest.run(question, connections);
                some.forEach(listener::outcome);
                outcomes.addAll(some);
            }
            return outcomes;
        }
    }
}
