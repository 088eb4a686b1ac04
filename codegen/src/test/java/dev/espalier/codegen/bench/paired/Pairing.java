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
 * @param turn how long a turn is
 * @param rounds how many turns each way has
 * @param warmUp how long each way runs before
 */
public record Pairing(int threads, Duration turn, int rounds, Duration warmUp) {

    /** What each way came to: its turns, in the order of the rounds; who begins a round changes. */
    public Map<String, List<Slice>> run(Map<String, Way> ways) throws InterruptedException, ExecutionException {
        Map<String, List<Slice>> turns = new LinkedHashMap<>();
        List<Map.Entry<String, Way>> order = new ArrayList<>(ways.entrySet());
        try (Crew crew = new Crew(threads)) {
            for (Map.Entry<String, Way> way : order) {
                turns.put(way.getKey(), new ArrayList<>());
                crew.run(way.getValue(), warmUp);
            }
            for (int round = 0; round < rounds; round++) {
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
