// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Which names have which runs of letters, ranked by the cosine between their counts and those of a word. */
final class RunIndex {

    private static final int RANKED = 50;

    /** A name's place among all, and how much it shares with the word. */
    private record Scored(int place, double score) {}

    /** The best first, and of equals the first. */
    private static final Comparator<Scored> BEST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::place);

    /** What is known of all names. */
    private static final class Made {
        /** For each run the names that have it, as often as they have it. */
        private final Map<String, int[]> places = new HashMap<>();

        /** Of each name's counts. */
        private final double[] magnitudes;

        Made(int size) {
            this.magnitudes = new double[size];
        }
    }

    private final List<String> names;
    private final int length;
    private final Later<Made> made = new Later<>(this::make);

    RunIndex(List<String> names, int length) {
        this.names = names;
        this.length = length;
    }

    String name(int place) {
        return names.get(place);
    }

    /** The places of the first fifty names that share a run with the word, the nearest first. */
    List<Integer> ranked(String word) {
        Made index = made.get();
        Map<String, Integer> wanted = runs(word);
        double magnitude = magnitude(wanted);
        PriorityQueue<Scored> best = new PriorityQueue<>(BEST.reversed());
        double[] shared = shared(index, wanted);
        for (int place = 0; place < shared.length; place++) {
            if (shared[place] > 0) {
                add(best, new Scored(place, shared[place] / (magnitude * index.magnitudes[place])));
            }
        }
        Stream<Scored> sorted = best.stream().sorted(BEST);
        return sorted.map(Scored::place).toList();
    }

    private static void add(PriorityQueue<Scored> best, Scored next) {
        if (best.size() < RANKED) {
            best.add(next);
        } else if (BEST.compare(next, best.element()) < 0) {
            best.remove();
            best.add(next);
        }
    }

    private double[] shared(Made index, Map<String, Integer> wanted) {
        double[] shared = new double[names.size()];
        wanted.forEach((run, count) -> {
            for (int place : index.places.getOrDefault(run, new int[0])) {
                shared[place] += count;
            }
        });
        return shared;
    }

    private Made make() {
        Map<String, List<Integer>> places = new HashMap<>();
        Made all = new Made(names.size());
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Map<String, Integer> runs = runs(names.get(i));
            all.magnitudes[i] = magnitude(runs);
            runs.forEach((run, count) ->
                    places.computeIfAbsent(run, first -> new ArrayList<>()).addAll(Collections.nCopies(count, place)));
        }
        places.forEach((run, having) ->
                all.places.put(run, having.stream().mapToInt(Integer::intValue).toArray()));
        return all;
    }

    private Map<String, Integer> runs(String name) {
        StringBuilder word = new StringBuilder("-");
        name.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c) || c == ',')
                .forEach(word::appendCodePoint);
        word.append('-');
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + length <= word.length(); i++) {
            runs.merge(word.substring(i, i + length), 1, Integer::sum);
        }
        return runs;
    }

    private static double magnitude(Map<String, Integer> runs) {
        return Math.sqrt(runs.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum());
    }
}
