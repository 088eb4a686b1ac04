// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Of all that was found at one place, what is told: the function as it stands where its chain is wholly known, else what it is
 * for those who call it.
 */
final class Selection {
    private Selection() {}

    static List<FoundChain> of(List<Findable> found) {
        Map<Place, List<Findable>> byPlace = new TreeMap<>();
        found.forEach(each -> byPlace.computeIfAbsent(each.chain().place(), place -> new ArrayList<>())
                .add(each));
        List<FoundChain> told = new ArrayList<>();
        byPlace.values().forEach(all -> told.addAll(atOnePlace(all)));
        return told;
    }

    private static List<FoundChain> atOnePlace(List<Findable> all) {
        List<FoundChain> own = chains(all, Rooted.Visit.AS_IT_STANDS);
        List<FoundChain> called = chains(all, Rooted.Visit.CALLED);
        Map<FoundChain, FoundChain> merged = new LinkedHashMap<>();
        List<FoundChain> others = new ArrayList<>();
        for (FoundChain chain : called) {
            List<FoundChain> general =
                    own.stream().filter(o -> isCaseOf(chain, o)).toList();
            if (general.isEmpty()) {
                others.add(chain);
            } else {
                merged.merge(general.get(0), used(general.get(0), chain.use()), (a, b) -> used(a, b.use()));
            }
        }
        List<FoundChain> told = new ArrayList<>();
        for (FoundChain chain : own) {
            boolean open = others.isEmpty() || !opens(chain, others);
            if (merged.containsKey(chain)) {
                told.add(merged.get(chain));
            } else if (open) {
                told.add(chain);
            }
        }
        told.addAll(alike(others));
        return told.stream()
                .distinct()
                .sorted(Comparator.comparing(c -> c.steps().size()))
                .toList();
    }

    private static List<FoundChain> chains(List<Findable> all, Rooted.Visit visit) {
        return new ArrayList<>(new LinkedHashSet<>(all.stream()
                .filter(each -> each.visit() == visit)
                .map(Findable::chain)
                .toList()));
    }

    /** Whether a chain as it stands says less than what its callers make of it. */
    private static boolean opens(FoundChain chain, List<FoundChain> others) {
        boolean waits = chain.use().fate() != Use.Fate.AWAITED;
        boolean longer = others.stream()
                .anyMatch(other -> other.steps().size() >= chain.steps().size());
        return chain.gaps().stream().anyMatch(gap -> gap.reason() != Gap.Reason.LOOP) || (waits && longer);
    }

    /** Whether a chain on behalf of a caller is one that is told as it stands. */
    private static boolean isCaseOf(FoundChain chain, FoundChain general) {
        if (general.dynamic() && !sameGaps(chain, general)) {
            return false;
        }
        List<Place> places = general.steps().stream().map(ChainStep::place).toList();
        int at = 0;
        for (ChainStep step : chain.steps()) {
            int found = places.subList(at, places.size()).indexOf(step.place());
            if (found < 0) {
                return false;
            }
            at += found + 1;
        }
        return true;
    }

    private static boolean sameGaps(FoundChain chain, FoundChain general) {
        return chain.gaps().size() >= general.gaps().size()
                && chain.steps().size() == general.steps().size();
    }

    private static FoundChain used(FoundChain chain, Use use) {
        boolean waits = chain.use().fate() != Use.Fate.AWAITED && use.fate() == Use.Fate.AWAITED;
        return waits
                ? new FoundChain(
                        chain.place(),
                        chain.source(),
                        chain.function(),
                        chain.root(),
                        chain.steps(),
                        chain.surroundings(),
                        use,
                        chain.gaps())
                : chain;
    }

    /** Each chain once, whoever calls for it. */
    private static List<FoundChain> alike(List<FoundChain> chains) {
        Map<Object, FoundChain> kept = new LinkedHashMap<>();
        for (FoundChain chain : chains) {
            List<Object> key = List.of(chain.steps(), chain.surroundings(), chain.use());
            kept.putIfAbsent(key, chain);
        }
        return List.copyOf(kept.values());
    }
}
