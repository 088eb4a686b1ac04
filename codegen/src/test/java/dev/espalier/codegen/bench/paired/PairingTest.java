// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.codegen.bench.question.Way;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Ways that take turns. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PairingTest {

    private static final Pairing SHORT =
            new Pairing(2, Duration.ZERO, Duration.ZERO, new WarmUp(Duration.ZERO, Duration.ZERO));

    @Test
    void each_way_has_three_turns_at_the_least_with_every_thread() throws Exception {
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        Map<String, List<Slice>> turns = SHORT.run(Map.of("one", () -> asked.add("1"), "other", () -> asked.add("2")));
        assertThat(turns).containsOnlyKeys("one", "other");
        assertThat(turns.values())
                .allSatisfy(slices -> assertThat(slices).hasSize(3).allMatch(slice -> slice.operations() == 2));
        // Three turns of two threads each.
        assertThat(asked.stream().filter("1"::equals)).hasSize(6);
        assertThat(asked.stream().filter("2"::equals)).hasSize(6);
    }

    @Test
    void a_way_that_fails_ends_the_run() {
        Way broken = () -> {
            throw new IllegalStateException("no answer");
        };
        assertThatThrownBy(() -> SHORT.run(Map.of("broken", broken)))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("no answer");
    }
}
