// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.bench.outcome.Listener;
import dev.espalier.codegen.bench.outcome.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The load driver, with the shortest of turns: not how fast anything is, but that all is there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoadRunTest {

    @Test
    void every_way_answers_the_same_and_has_its_figures() throws Exception {
        List<Outcome> told = new ArrayList<>();
        LoadRun run = new LoadRun(
                2,
                Duration.ofMillis(20),
                Duration.ZERO,
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                listener(told));
        List<Outcome> outcomes = run.fewRows();
        assertThat(outcomes).isEqualTo(told);
        assertThat(outcomes)
                .extracting(outcome -> outcome.way() + " " + outcome.threads())
                .containsExactlyElementsOf(Stream.of(1, LoadRun.CONNECTIONS)
                        .flatMap(threads -> Stream.of(LoadWay.values()).map(way -> way.words() + " " + threads))
                        .toList());
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.figures())
                        .containsKeys(
                                Outcome.P50,
                                Outcome.PER_SECOND,
                                Outcome.RATIO,
                                Outcome.PROCESSOR,
                                Outcome.ASKING_PROCESSOR)
                        .hasEntrySatisfying(
                                Outcome.P50, median -> assertThat(median).isPositive()));
    }

    private static Listener listener(List<Outcome> told) {
        return new Listener() {
            @Override
            public void step(String sentence) {
                assertThat(sentence).isNotBlank();
            }

            @Override
            public void outcome(Outcome outcome) {
                told.add(outcome);
            }
        };
    }
}
