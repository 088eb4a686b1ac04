// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import dev.espalier.codegen.bench.question.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Ways that take turns.
 *
 * @param threads how many ask at once
 * @param turn how long a turn is; one operation of each thread at the least
 * @param time after how long no further round begins, a way: all of them together have as many times that
 * @param warmUp what comes before
 */
public record Pairing(int threads, Duration turn, Duration time, WarmUp warmUp) {

    /** How many rounds there are at the least. */
    static final int ROUNDS = 3;

    /** What each way came to: its turns, in the order of the rounds; who begins a round changes. */
    public Map<String, List<Slice>> run(Map<String, Way> ways) throws InterruptedException, ExecutionException {
        Map<String, List<Slice>> turns = new LinkedHashMap<>();
        ways.keySet().forEach(way -> turns.put(way, new ArrayList<>()));
        List<Map.Entry<String, Way>> order = new ArrayList<>(ways.entrySet());
        try (Crew crew = new Crew(threads)) {
            warmUp.run(List.copyOf(ways.values()), crew);
            long end = System.nanoTime() + time.multipliedBy(ways.size()).toNanos();
            for (int round = 0; round < ROUNDS || System.nanoTime() < end; round++) {
                for (Map.Entry<String, Way> way : order) {
                    turns.computeIfAbsent(way.getKey(), absent -> new ArrayList<>())
                            .add(crew.run(way.getValue(), turn));
                }
                Collections.rotate(order, 1);
            }
        }
        return turns;
    }
}
