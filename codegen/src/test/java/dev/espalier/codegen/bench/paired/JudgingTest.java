// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.espalier.codegen.bench.outcome.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Turns as figures. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgingTest {

    private static final List<Slice> HAND =
            List.of(slice(1000, 2000, 3000), slice(10_000, 20_000, 30_000), slice(2000));
    private static final List<Slice> OURS = List.of(slice(2000, 4000, 6000), slice(5000, 10_000, 90_000), slice(6000));

    private static Slice slice(long... nanos) {
        return new Slice(LongStream.of(nanos), LongStream.of(nanos).sum(), 100L * nanos.length);
    }

    @Test
    void each_round_is_held_against_the_same_round_and_the_median_is_told() {
        assertThat(Judging.figures(OURS, HAND)).contains(entry(Outcome.RATIO, 2.0));
        assertThat(Judging.figures(HAND, OURS)).contains(entry(Outcome.RATIO, 0.5));
        assertThat(Judging.figures(HAND, HAND))
                .contains(
                        entry(Outcome.RATIO, 1.0), entry(Outcome.THROUGHPUT_RATIO, 1.0), entry(Outcome.LOW_RATIO, 1.0));
    }

    @Test
    void the_median_is_of_all_operations_in_microseconds_whatever_their_order() {
        Slice shuffled = slice(9000, 1000, 5000);
        assertThat(Judging.figures(List.of(shuffled), List.of(shuffled)))
                .contains(entry(Outcome.P50, 5.0), entry(Outcome.P99, 9.0), entry(Outcome.P5, 1.0))
                .contains(entry(Outcome.BYTES, 100.0), entry(Outcome.PER_SECOND, 200_000.0));
    }

    @Test
    void who_is_the_measure_has_the_ratio_one() {
        assertThat(Judging.outcomes("question", 2, Map.of("ours", OURS, "hand", HAND), "hand"))
                .allSatisfy(outcome -> assertThat(outcome.threads()).isEqualTo(2))
                .extracting(
                        Outcome::way, outcome -> outcome.figure(Outcome.RATIO).orElseThrow())
                .containsExactlyInAnyOrder(tuple("ours", 2.0), tuple("hand", 1.0));
    }

    @Test
    void the_median_of_an_even_number_is_the_middle_of_two() {
        assertThat(Judging.median(4, 1, 3, 2)).isEqualTo(2.5);
        assertThat(Judging.median(3, 1, 2)).isEqualTo(2);
    }
}
