// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.baseline;

import dev.espalier.codegen.audit.JudgedChain;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which chains there were.
 *
 * @param counts how many of each fingerprint
 */
public record Baseline(SortedMap<Fingerprint, Integer> counts) {

    /** Copies the counts. */
    public Baseline {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Of the chains that there are. */
    public static Baseline of(List<JudgedChain> chains) {
        SortedMap<Fingerprint, Integer> counts = new TreeMap<>();
        chains.forEach(chain -> counts.merge(Fingerprint.of(chain), 1, Integer::sum));
        return new Baseline(counts);
    }

    /** How many chains there were. */
    public long size() {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** What has become of it. Of chains with one fingerprint the first ones are those that were there. */
    public Comparison compare(List<JudgedChain> chains) {
        Map<Fingerprint, Integer> left = new TreeMap<>(counts);
        Set<Integer> fresh = new HashSet<>();
        for (int i = 0; i < chains.size(); i++) {
            Integer before = left.computeIfPresent(Fingerprint.of(chains.get(i)), (print, count) -> count - 1);
            if (before == null || before < 0) {
                fresh.add(i);
            }
        }
        SortedMap<Fingerprint, Integer> gone = new TreeMap<>();
        left.forEach((print, count) -> {
            if (count > 0) {
                gone.put(print, count);
            }
        });
        return new Comparison(size(), fresh, gone);
    }
}
