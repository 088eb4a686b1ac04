// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    @Test
    void timesAreShownInTheUnitThatFits() {
        assertThat(new Stopwatch(Duration.ofMillis(1_240), Duration.ofNanos(4_140)))
                .hasToString("4.1 µs when warm, 1.2 s the first time");
        assertThat(new Stopwatch(Duration.ofMillis(35), Duration.ofNanos(830_400)))
                .hasToString("830 µs when warm, 35 ms the first time");
    }

    @Test
    void withoutTimeTwoCallsAreMeasured() {
        AtomicInteger calls = new AtomicInteger();
        Stopwatch.measure(Duration.ZERO, calls::incrementAndGet);
        assertThat(calls).hasValue(2);
    }
}
