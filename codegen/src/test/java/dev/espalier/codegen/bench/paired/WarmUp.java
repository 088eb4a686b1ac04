// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import dev.espalier.codegen.bench.question.Way;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Lets ways run until they are compiled: in turns, until no way's median has fallen for a while. All of them run for the same time.
 *
 * @param turn how long a turn is
 * @param limit after how long no further round begins, a way: all of them together have as many times that
 */
public record WarmUp(Duration turn, Duration limit) {

    /** Nothing but the JVM is at work, and a statement's making is much code: it is compiled when it was made some ten thousand times. */
    public static final WarmUp OF_TRANSLATING = new WarmUp(Duration.ofMillis(500), Duration.ofSeconds(20));

    /** A median has fallen when it is less than this part of the lowest before. */
    private static final double FALLEN = 0.98;

    /** In how many rounds none has to fall. */
    private static final int CALM = 6;

    /** Runs all ways; how many rounds it were. */
    int run(List<Way> ways, Crew crew) throws InterruptedException, ExecutionException {
        double[] lowest = new double[ways.size()];
        Arrays.fill(lowest, Double.MAX_VALUE);
        long end = System.nanoTime() + limit.multipliedBy(ways.size()).toNanos();
        int rounds = 0;
        for (int calm = 0; calm < CALM && System.nanoTime() < end; rounds++) {
            calm++;
            for (int way = 0; way < lowest.length; way++) {
                double median = crew.run(ways.get(way), turn).median();
                if (median < FALLEN * lowest[way]) {
                    calm = 0;
                    lowest[way] = median;
                }
            }
        }
        return rounds;
    }
}
