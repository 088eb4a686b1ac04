// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of which the nearest to a word is found as PostgREST finds it: names that share three letters in a row with the word, or two where none
 * shares three, are ranked by shared runs; of the first fifty the one with the smallest edit distance is taken.
 *
 * <p>Runs are looked up in an index, which is made when it is first needed: unknown words come in any number, and must not cost a walk through all
 * names each. Safe for all threads.
 */
public final class NearestNames {

    private static final int LONG_RUN = 3;
    private static final int SHORT_RUN = 2;

    private final List<String> names;
    private final Map<String, String> byLowerCase = new HashMap<>();
    private final int longest;
    private final RunIndex longRuns;
    private final RunIndex shortRuns;

    private NearestNames(Collection<String> names) {
        this.names = List.copyOf(new LinkedHashSet<>(names));
        List<String> lower =
                this.names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (int i = 0; i < lower.size(); i++) {
            byLowerCase.putIfAbsent(lower.get(i), this.names.get(i));
        }
        this.longest = lower.stream().mapToInt(String::length).max().orElse(0);
        this.longRuns = new RunIndex(lower, LONG_RUN);
        this.shortRuns = new RunIndex(lower, SHORT_RUN);
    }

    /** These names, each once. */
    public static NearestNames of(Collection<String> names) {
        return new NearestNames(names);
    }

    /** All of them, in their order. */
    public List<String> names() {
        return names;
    }

    /** The nearest name, if it is at least so near, from 0 for nothing in common to 1 for equal but for case. */
    public Optional<String> to(String word, double near) {
        String key = word.toLowerCase(Locale.ROOT);
        Optional<String> exact = Optional.ofNullable(byLowerCase.get(key));
        if (exact.isPresent() || EditDistance.mostLikeness(key.length(), Math.min(longest, key.length())) < near) {
            return exact;
        }
        return ranked(longRuns, key, near).or(() -> ranked(shortRuns, key, near));
    }

    private Optional<String> ranked(RunIndex runs, String key, double near) {
        Optional<String> nearest = Optional.empty();
        double best = near;
        for (int place : runs.ranked(key)) {
            double likeness = EditDistance.likeness(key, runs.name(place), best);
            if (likeness > best || (likeness >= near && nearest.isEmpty())) {
                nearest = Optional.of(names.get(place));
                best = likeness;
            }
        }
        return nearest;
    }
}
