// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import dev.espalier.codegen.bench.database.Installation;
import dev.espalier.codegen.bench.outcome.Listener;
import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.question.Question;
import dev.espalier.codegen.bench.question.Questions;
import dev.espalier.codegen.bench.question.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All questions, one after another, each with its ways side by side.
 *
 * @param time for each question and way
 * @param listener hears how it goes on
 */
public record PairedRun(Duration time, Listener listener) {

    /** As many as can ask at once without waiting for a connection. */
    private static final int CONNECTIONS = 8;

    private static final Duration ALONE = Duration.ofMillis(40);
    private static final Duration TOGETHER = Duration.ofMillis(250);

    /** What is compared: a question, how many threads ask, and the way that is the measure. */
    private record Comparison(String question, int threads, String reference) {}

    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison(Questions.TRANSLATE, 1, Question.JOOQ),
            new Comparison(Questions.PRODUCTION, 1, Question.JDBC),
            new Comparison(Questions.PRODUCTION, 8, Question.JDBC),
            new Comparison(Questions.PRODUCTION, 64, Question.JDBC),
            new Comparison(Questions.LOOKUP, 1, Question.JDBC),
            new Comparison(Questions.LOOKUP, 8, Question.JDBC),
            new Comparison(Questions.LOOKUP, 64, Question.JDBC),
            new Comparison(Questions.THOUSAND, 1, Question.JDBC),
            new Comparison(Questions.NESTED, 1, Question.JDBC),
            new Comparison(Questions.INSERT, 1, Question.JDBC),
            new Comparison(Questions.TYPED, 1, Question.JDBC),
            new Comparison(Questions.TYPED_EMBEDS, 1, Question.JDBC),
            new Comparison(Questions.STREAM, 1, Question.JDBC));

    /** Measures those whose question's name contains this. */
    public List<Outcome> run(String part) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        listener.step("Making the database");
        try (Installation installation = Installation.open(CONNECTIONS)) {
            for (Comparison comparison : COMPARISONS) {
                if (comparison.question().contains(part)) {
                    outcomes.addAll(run(comparison, installation));
                }
            }
        }
        return outcomes;
    }

    private List<Outcome> run(Comparison comparison, Installation installation) throws Exception {
        listener.step("Turns of " + comparison.threads() + " threads: " + comparison.question());
        Map<String, Way> ways = Questions.named(comparison.question()).checkedWays(installation);
        Duration turn = comparison.threads() == 1 ? ALONE : TOGETHER;
        WarmUp warmUp =
                comparison.question().equals(Questions.TRANSLATE) ? WarmUp.OF_TRANSLATING : new WarmUp(turn, time);
        Pairing pairing = new Pairing(comparison.threads(), turn, time, warmUp);
        List<Outcome> outcomes = Judging.outcomes(
                comparison.question(), comparison.threads(), pairing.run(ways), comparison.reference());
        outcomes.forEach(listener::outcome);
        return outcomes;
    }
}
