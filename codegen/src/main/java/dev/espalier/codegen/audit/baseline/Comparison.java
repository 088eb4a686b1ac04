// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.baseline;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The chains that there are beside those that there were.
 *
 * @param before how many there were
 * @param fresh which of the chains that there are were not there, by their number in the list, beginning with 0
 * @param gone which are no longer there, and how many of each
 */
public record Comparison(long before, Set<Integer> fresh, SortedMap<Fingerprint, Integer> gone) {

    /** Copies set and map. */
    public Comparison {
        fresh = Set.copyOf(fresh);
        gone = Collections.unmodifiableSortedMap(new TreeMap<>(gone));
    }

    /** How many are gone: {@code 23} of 60. */
    public long done() {
        return gone.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many of those that were there still are. */
    public long left() {
        return before - done();
    }
}
