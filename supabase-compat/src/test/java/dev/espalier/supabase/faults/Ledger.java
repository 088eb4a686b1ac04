// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.faults;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What writers were told of their writes. */
final class Ledger {

    /** What a writer was told. */
    enum Told {
        /** It is kept. */
        KEPT,
        /** It has failed. */
        FAILED,
        /** Nobody knows. */
        UNKNOWN
    }

    private final Map<Told, Set<Integer>> entries = new EnumMap<>(Told.class);

    Ledger() {
        for (Told told : Told.values()) {
            entries.put(told, ConcurrentHashMap.newKeySet());
        }
    }

    void enter(int id, Told told) {
        of(told).add(id);
    }

    Set<Integer> of(Told told) {
        return Objects.requireNonNull(entries.get(told), told.name());
    }

    /** Those that were told so, and are there. */
    Set<Integer> there(Told told, Set<Integer> database) {
        Set<Integer> both = new HashSet<>(of(told));
        both.retainAll(database);
        return both;
    }
}
