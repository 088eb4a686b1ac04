// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.outcome;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What one way came to with one question.
 *
 * @param question what was asked
 * @param way how
 * @param threads how many asked at once
 * @param figures by their names
 */
public record Outcome(String question, String way, int threads, Map<String, Double> figures) {

    /** The median latency in microseconds. */
    public static final String P50 = "p50";

    /** The latency of the undisturbed: that 5 in 100 do not exceed, in microseconds. */
    public static final String P5 = "p5";

    /** The latency that 99 in 100 do not exceed, in microseconds. */
    public static final String P99 = "p99";

    /** Operations in a second, of all threads. */
    public static final String PER_SECOND = "perSecond";

    /** Bytes that the asking threads allocated, an operation. */
    public static final String BYTES = "bytes";

    /** How many times the median of the way that it is held against: the median of the rounds' ratios. */
    public static final String RATIO = "ratio";

    /** How many times the undisturbed latency of the way that it is held against. */
    public static final String LOW_RATIO = "lowRatio";

    /** How many times the throughput of the way that it is held against: the median of the rounds' ratios. */
    public static final String THROUGHPUT_RATIO = "throughputRatio";

    /** Processor time of the process that answers, in microseconds an operation. */
    public static final String PROCESSOR = "processor";

    /** Processor time of PostgreSQL, in microseconds an operation. */
    public static final String SERVER_PROCESSOR = "serverProcessor";

    /** Processor time of the process that asks, in microseconds an operation. */
    public static final String ASKING_PROCESSOR = "askingProcessor";

    /** Copies. */
    public Outcome {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    /** The figure of that name, if it was measured. */
    public OptionalDouble figure(String name) {
        Double figure = figures.get(name);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }
}
