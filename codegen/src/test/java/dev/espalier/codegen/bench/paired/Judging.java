// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import dev.espalier.codegen.bench.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Turns of ways as outcomes: each round's figures are held against those of the same round, and of the ratios the median is told. */
public final class Judging {

    private static final double NANOS_A_MICRO = 1e3;

    private Judging() {}

    /**
     * The outcomes.
     *
     * @param reference the way that the others are held against
     */
    public static List<Outcome> outcomes(
            String question, int threads, Map<String, List<Slice>> turns, String reference) {
        List<Outcome> outcomes = new ArrayList<>();
        turns.forEach((way, slices) -> outcomes.add(
                new Outcome(question, way, threads, figures(slices, turns.getOrDefault(reference, slices)))));
        return outcomes;
    }

    /**
     * The figures of a way's turns.
     *
     * @param measure the turns of the way that it is held against, as many
     */
    public static Map<String, Double> figures(List<Slice> slices, List<Slice> measure) {
        Map<String, Double> figures = figures(slices);
        figures.put(Outcome.RATIO, ratio(slices, measure, Slice::median));
        figures.put(Outcome.LOW_RATIO, low(slices) / low(measure));
        figures.put(Outcome.THROUGHPUT_RATIO, ratio(slices, measure, Slice::perSecond));
        return figures;
    }

    private static double low(List<Slice> slices) {
        return Slice.all(slices).percentile(5);
    }

    private static Map<String, Double> figures(List<Slice> slices) {
        Slice all = Slice.all(slices);
        Map<String, Double> figures = new HashMap<>();
        figures.put(Outcome.P50, all.median() / NANOS_A_MICRO);
        figures.put(Outcome.P5, all.percentile(5) / NANOS_A_MICRO);
        figures.put(Outcome.P99, all.percentile(99) / NANOS_A_MICRO);
        figures.put(Outcome.PER_SECOND, all.perSecond());
        figures.put(Outcome.BYTES, (double) all.bytes() / all.operations());
        return figures;
    }

    /** The median of the rounds' ratios. */
    static double ratio(List<Slice> slices, List<Slice> measure, ToDoubleFunction<Slice> figure) {
        return median(IntStream.range(0, slices.size())
                .mapToDouble(i -> figure.applyAsDouble(slices.get(i)) / figure.applyAsDouble(measure.get(i)))
                .toArray());
    }

    /** The median of some numbers. */
    public static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
