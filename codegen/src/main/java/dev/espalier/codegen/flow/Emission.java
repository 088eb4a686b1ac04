// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Root;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The chains of a file, as they are told. */
final class Emission {
    private final Unit main;
    private final Waiting walks;
    private final Set<String> roots = new HashSet<>();
    private final Map<Unit, FunctionPlaces> places = new HashMap<>();

    Emission(Unit main, Waiting walks) {
        this.main = main;
        this.walks = walks;
    }

    /** What an end comes to. */
    private record Told(List<Step> steps, Surroundings path, Use use, int walk) {}

    List<Findable> of(List<Chain> chains) {
        for (Chain chain : chains) {
            if (counts(chain) && !chain.wantsSibling()) {
                roots.add(chain.rooted().root().source());
            }
        }
        Set<Findable> found = new LinkedHashSet<>();
        for (Chain chain : chains) {
            boolean known = !chain.wantsSibling()
                    || chain.ends().stream().anyMatch(End::looksLikeAnAnswer)
                    || roots.contains(chain.rooted().root().source());
            if (counts(chain) && known) {
                told(chain).forEach(told -> found.add(new Findable(chain(chain, told), visit(chain))));
            }
        }
        return List.copyOf(found);
    }

    private boolean counts(Chain chain) {
        boolean bare = chain.table().isPresent();
        boolean certain = chain.rooted().root().evidence() != Root.Evidence.CALLS;
        boolean foreign = !certain && walks.isSelectedFrom(chain.rooted().root().source());
        return chain.touched() && !chain.refuted() && !foreign && (!bare || (certain && !chain.wentOn()));
    }

    private Rooted.Visit visit(Chain chain) {
        boolean own = chain.rooted().unit() == main && chain.rooted().visit() == Rooted.Visit.AS_IT_STANDS;
        return own ? Rooted.Visit.AS_IT_STANDS : Rooted.Visit.CALLED;
    }

    private static Collection<Told> told(Chain chain) {
        Map<List<Step>, Told> told = new LinkedHashMap<>();
        for (End end : chain.ends()) {
            Told next = new Told(end.steps(), end.path(), new Use(end.fate(), end.error()), end.walk());
            told.merge(end.steps(), next, Emission::stronger);
        }
        List<List<Step>> all = List.copyOf(told.keySet());
        told.values()
                .removeIf(each -> each.use().fate() == Use.Fate.GIVEN_AWAY
                        && all.stream()
                                .anyMatch(other -> other.size() > each.steps().size()
                                        && other.subList(0, each.steps().size()).equals(each.steps())));
        if (told.isEmpty()) {
            List<Step> steps = chain.table()
                    .map(Table::steps)
                    .orElseGet(
                            () -> chain.builder().map(b -> b.steps().content()).orElse(List.of()));
            Use.Fate fate = chain.kept() ? Use.Fate.RETURNED : Use.Fate.NEVER_SENT;
            End end = new End(steps, chain.rooted().path(), fate, chain.rooted().walk());
            told.put(steps, new Told(steps, end.path(), new Use(fate, end.error()), end.walk()));
        }
        return told.values();
    }

    private static Told stronger(Told one, Told other) {
        int order = one.use().fate().compareTo(other.use().fate());
        if (order != 0) {
            return order < 0 ? one : other;
        }
        boolean ignored = other.use().error() == Use.ErrorHandling.IGNORED;
        return ignored ? other : one;
    }

    private FoundChain chain(Chain chain, Told told) {
        Rooted rooted = chain.rooted();
        List<Condition> outside = rooted.outside().conditions();
        List<Condition> all =
                Ways.concat(rooted.path().conditions(), told.path().conditions());
        List<Condition> around = all.stream()
                .filter(condition -> condition instanceof Condition.Each || !outside.contains(condition))
                .toList();
        List<ChainStep> steps = new ArrayList<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        for (Step step : told.steps()) {
            List<Condition> own = step.path().doubts().stream()
                    .filter(condition -> !all.contains(condition))
                    .toList();
            gaps.addAll(step.gaps());
            own.stream().filter(Condition.Each.class::isInstance).forEach(loop -> gaps.add(repeated(step, loop)));
            if (!step.method().isEmpty()) {
                steps.add(new ChainStep(step.method(), step.arguments(), own, step.place()));
            }
        }
        if (chain.isOpenFor(told.walk(), walks)) {
            gaps.add(new Gap(
                    Gap.Reason.COMPUTED,
                    "calls",
                    rooted.root().source(),
                    rooted.unit().place(rooted.at())));
        }
        return chain(chain, around, steps, told.use(), gaps);
    }

    private static Gap repeated(Step step, Condition loop) {
        return new Gap(Gap.Reason.LOOP, "number of " + step.method(), loop.source(), loop.place());
    }

    private FoundChain chain(Chain chain, List<Condition> around, List<ChainStep> steps, Use use, Set<Gap> gaps) {
        Rooted rooted = chain.rooted();
        FunctionPlace function =
                places.computeIfAbsent(rooted.unit(), FunctionPlaces::new).at(rooted.at());
        String source = rooted.unit().text(new Span(rooted.start(), Math.max(rooted.start(), chain.textEnd())));
        return new FoundChain(
                rooted.unit().place(rooted.at()),
                source,
                function,
                rooted.root(),
                steps,
                around,
                use,
                damaged(rooted, gaps));
    }

    private static List<Gap> damaged(Rooted rooted, Set<Gap> gaps) {
        Optional<Span> damage = rooted.unit().script().damages().stream()
                .filter(span -> span.start() <= rooted.start() && rooted.start() < span.end())
                .findFirst();
        List<Gap> all = new ArrayList<>(gaps);
        damage.ifPresent(span ->
                all.add(new Gap(Gap.Reason.DAMAGE, "source", "", rooted.unit().place(span.start()))));
        return all;
    }
}
