// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
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
    private final List<FoundChain> own = new ArrayList<>();
    private final List<FoundChain> called = new ArrayList<>();

    private Selection(List<Findable> all) {
        for (Findable each : new LinkedHashSet<>(all)) {
            (each.visit() == Rooted.Visit.AS_IT_STANDS ? own : called).add(each.chain());
        }
    }

    static List<FoundChain> of(List<Findable> found) {
        Map<Place, List<Findable>> byPlace = new TreeMap<>();
        found.forEach(each -> byPlace.computeIfAbsent(each.chain().place(), place -> new ArrayList<>())
                .add(each));
        List<FoundChain> told = new ArrayList<>();
        byPlace.values().forEach(all -> told.addAll(new Selection(all).told()));
        return told;
    }

    private List<FoundChain> told() {
        List<FoundChain> others = new ArrayList<>();
        for (FoundChain chain : called) {
            int general = general(chain);
            if (general < 0) {
                others.add(chain);
            } else {
                own.set(general, used(own.get(general), chain));
            }
        }
        List<FoundChain> kept = new ArrayList<>(own);
        kept.removeIf(chain -> others.stream().anyMatch(caller -> goesOn(chain, caller)));
        kept.addAll(others);
        List<FoundChain> once = once(kept);
        return once.stream()
                .filter(chain -> once.stream().noneMatch(other -> tellsMore(other, chain)))
                .sorted(Comparator.comparing(chain -> chain.steps().size()))
                .toList();
    }

    private int general(FoundChain chain) {
        for (int i = 0; i < own.size(); i++) {
            if (isCaseOf(chain, own.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a chain on behalf of a caller is one that is told as it stands. */
    private static boolean isCaseOf(FoundChain chain, FoundChain general) {
        boolean vague = general.dynamic()
                && (chain.gaps().size() < general.gaps().size()
                        || chain.steps().size() != general.steps().size());
        return !vague && covers(general.steps(), chain.steps());
    }

    /** Whether all calls of a chain are among those of another, with arguments that are cases of the other's. */
    private static boolean covers(List<ChainStep> general, List<ChainStep> steps) {
        int at = 0;
        for (ChainStep step : steps) {
            while (at < general.size() && !general.get(at).place().equals(step.place())) {
                at++;
            }
            if (at == general.size() || !covers(general.get(at), step)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean covers(ChainStep general, ChainStep step) {
        if (general.arguments().size() != step.arguments().size()) {
            return false;
        }
        for (int i = 0; i < step.arguments().size(); i++) {
            boolean known = general.arguments().get(i) instanceof Argument.Known;
            if (known && !general.arguments().get(i).equals(step.arguments().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a chain that is given back goes on with a caller, or its table is for others to say. */
    private static boolean goesOn(FoundChain chain, FoundChain caller) {
        boolean waits = chain.use().fate() == Use.Fate.RETURNED;
        boolean longer = caller.steps().size() > chain.steps().size()
                && places(caller).subList(0, chain.steps().size()).equals(places(chain));
        return (waits && longer) || isBlank(chain) || gaps(caller) < gaps(chain);
    }

    private static boolean isBlank(FoundChain chain) {
        return chain.steps().stream()
                .filter(step -> step.method().equals("from"))
                .flatMap(step -> step.arguments().stream().limit(1))
                .anyMatch(table -> table instanceof Argument.Known known
                        && known.value() instanceof JsonText text
                        && text.value().isBlank());
    }

    private static List<Place> places(FoundChain chain) {
        return chain.steps().stream().map(ChainStep::place).toList();
    }

    /** Whether a chain says all that another says, and what is open there. */
    private static boolean tellsMore(FoundChain richer, FoundChain poorer) {
        return isBeginning(poorer, richer)
                || (gaps(richer) < gaps(poorer)
                        && related(places(richer), places(poorer))
                        && !isBeginning(richer, poorer));
    }

    /** Whether a chain is given back to a caller who made the other of it. */
    private static boolean isBeginning(FoundChain chain, FoundChain longer) {
        return chain.use().fate() == Use.Fate.RETURNED
                && longer.steps().size() > chain.steps().size()
                && longer.steps().subList(0, chain.steps().size()).equals(chain.steps());
    }

    private static long gaps(FoundChain chain) {
        return chain.gaps().stream()
                .filter(gap -> gap.reason() != Gap.Reason.LOOP)
                .count();
    }

    private static boolean related(List<Place> one, List<Place> other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private static boolean isWithin(List<Place> few, List<Place> many) {
        int at = 0;
        for (Place place : many) {
            at += at < few.size() && few.get(at).equals(place) ? 1 : 0;
        }
        return at == few.size();
    }

    /** Each chain once, by its calls; of two that differ in what becomes of them, the one that is sent. */
    private static List<FoundChain> once(List<FoundChain> chains) {
        Map<Object, FoundChain> kept = new LinkedHashMap<>();
        chains.forEach(chain -> kept.merge(chain.steps(), chain, Selection::used));
        return List.copyOf(kept.values());
    }

    /** A chain with what a caller does with it: whether it is sent, and again and again. */
    private static FoundChain used(FoundChain chain, FoundChain caller) {
        boolean sent = chain.use().fate() != Use.Fate.AWAITED
                && caller.use().fate().compareTo(chain.use().fate()) < 0;
        List<Condition> loops = caller.surroundings().stream()
                .filter(Condition.Each.class::isInstance)
                .toList();
        return new FoundChain(
                chain.place(),
                chain.source(),
                chain.function(),
                chain.root(),
                chain.steps(),
                Ways.concat(chain.surroundings(), loops),
                sent ? caller.use() : chain.use(),
                chain.gaps());
    }
}
