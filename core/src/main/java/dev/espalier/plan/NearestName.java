// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The nearest of several names, found as PostgREST finds it: names that share three letters in a row with the word, or two where none
 * shares three, are ranked by shared runs; of the first fifty the one with the smallest edit distance is taken.
 */
public final class NearestName {

    private static final int LONG_RUN = 3;
    private static final int SHORT_RUN = 2;
    private static final int RANKED = 50;

    private record Scored(String name, double score) {}

    private NearestName() {}

    /** The name, if it is at least so near, from 0 for nothing in common to 1 for equal but for case. */
    public static Optional<String> of(Collection<String> names, String word, double near) {
        String key = word.toLowerCase(Locale.ROOT);
        Collection<String> distinct = new LinkedHashSet<>(names);
        Optional<String> exact = distinct.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
        return exact.or(() -> ranked(distinct, key, near, LONG_RUN)).or(() -> ranked(distinct, key, near, SHORT_RUN));
    }

    private static Optional<String> ranked(Collection<String> names, String key, double near, int run) {
        Map<String, Integer> wanted = runs(key, run);
        List<Scored> shared = names.stream()
                .map(name -> new Scored(name, cosine(wanted, runs(name.toLowerCase(Locale.ROOT), run))))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(RANKED)
                .toList();
        return shared.stream()
                .map(scored ->
                        new Scored(scored.name(), likeness(key, scored.name().toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.score() >= near)
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::name);
    }

    private static Map<String, Integer> runs(String name, int length) {
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

    private static double cosine(Map<String, Integer> a, Map<String, Integer> b) {
        double dot = a.entrySet().stream()
                .mapToDouble(run -> run.getValue() * (double) b.getOrDefault(run.getKey(), 0))
                .sum();
        return dot / (magnitude(a) * magnitude(b));
    }

    private static double magnitude(Map<String, Integer> runs) {
        return Math.sqrt(runs.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum());
    }

    /** One minus the edit distance as a share of the longer word. */
    private static double likeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) editDistance(a, b) / longer;
    }

    private static int editDistance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
