// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.bench.question.Way;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What comes before ways are measured. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WarmUpTest {

    private static final Duration INSTANT = Duration.ofNanos(1);

    @Test
    void all_ways_run_equally_often_until_nothing_falls() throws Exception {
        AtomicInteger one = new AtomicInteger();
        AtomicInteger other = new AtomicInteger();
        List<Way> ways = List.of(one::incrementAndGet, other::incrementAndGet);
        try (Crew crew = new Crew(1)) {
            int rounds = new WarmUp(INSTANT, Duration.ofDays(1)).run(ways, crew);
            assertThat(rounds).isGreaterThan(6);
            assertThat(one).hasValue(rounds);
            assertThat(other).hasValue(rounds);
        }
    }

    @Test
    void without_time_there_is_none() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (Crew crew = new Crew(1)) {
            assertThat(new WarmUp(INSTANT, Duration.ZERO).run(List.of(asked::incrementAndGet), crew))
                    .isZero();
        }
        assertThat(asked).hasValue(0);
    }
}
