// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.way.Way;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages without an order, reads without a page, and pages of writes, which limit nothing. */
final class Paging implements ChainRule {
    private static final String LIMIT = "limit";
    private static final String RANGE = "range";
    private static final String ORDER = "order";

    @Override
    public Stream<Trapped> traps(Subject subject) {
        if (subject.verb().changes()) {
            return limitedWrite(subject).stream();
        }
        if (subject.verb() != Verb.SELECT || !subject.complete()) {
            return Stream.empty();
        }
        return Stream.of(rootPage(subject), embedPage(subject), unbounded(subject))
                .flatMap(Optional::stream);
    }

    private static Optional<Trapped> limitedWrite(Subject subject) {
        return Stream.of(LIMIT, RANGE)
                .filter(method -> subject.way(way -> way.has(method)).isPresent())
                .findFirst()
                .map(method -> subject.trapped(
                        Trap.LIMITED_WRITE,
                        method + " does not limit which rows of " + subject.name()
                                + " are changed: all that its filters find are",
                        subject.place(method)));
    }

    private static Optional<Trapped> rootPage(Subject subject) {
        return subject.way(way -> page(way).isPresent()
                        && !ordered(way, Optional.empty())
                        && !isHead(way)
                        && !oneByKey(subject, way))
                .flatMap(way -> page(way)
                        .map(page -> subject.trapped(
                                Trap.PAGE_WITHOUT_ORDER,
                                page.method() + " takes rows of " + subject.name() + " in no order" + Subject.when(way)
                                        + ": pages may overlap, and which row comes first is chance",
                                page.place())));
    }

    private static Optional<Trapped> embedPage(Subject subject) {
        return subject.ways().stream()
                .flatMap(way -> way.steps().stream()
                        .filter(step -> isPage(step) && !isNothing(step))
                        .filter(step -> embed(step)
                                .filter(table -> !ordered(way, Optional.of(table)))
                                .isPresent()))
                .findFirst()
                .map(page -> subject.trapped(
                        Trap.PAGE_WITHOUT_ORDER,
                        page.method() + " takes rows of the embed "
                                + embed(page).orElse("") + " in no order",
                        page.place()));
    }

    private static Optional<Trapped> unbounded(Subject subject) {
        return subject.way(way -> !bounded(way) && !isHead(way) && !oneByKey(subject, way) && !fewByKey(subject, way))
                .filter(way -> way.has("select"))
                .filter(way -> !isCount(way))
                .map(way -> subject.trapped(
                        Trap.UNBOUNDED_READ,
                        "all rows of " + subject.name() + " that are found are read" + Subject.when(way)
                                + "; Supabase cuts them off at 1,000 and does not say so",
                        subject.place("select")));
    }

    private static boolean bounded(Way way) {
        return way.has("single", "maybeSingle", "explain")
                || way.steps().stream().anyMatch(step -> isPage(step) && !Given.ofEmbed(step));
    }

    /** {@code select('id.count()')}, {@code select('count')}: one row, or one for each group. */
    private static boolean isCount(Way way) {
        return way.calls("select")
                .flatMap(step -> Given.text(step, 0).stream())
                .anyMatch(
                        text -> text.matches("(?s)\\s*([\\w:]*count\\(\\)|count|[\\w:]+\\.(sum|avg|min|max|count)\\(\\)"
                                + "(\\s*,\\s*[\\w:]+\\.(sum|avg|min|max|count)\\(\\))*)\\s*"));
    }

    private static Optional<ChainStep> page(Way way) {
        return way.steps().stream()
                .filter(step -> isPage(step) && !Given.ofEmbed(step) && !isNothing(step))
                .findFirst();
    }

    private static boolean isPage(ChainStep step) {
        return step.method().equals(LIMIT) || step.method().equals(RANGE);
    }

    private static boolean isNothing(ChainStep step) {
        return step.method().equals(LIMIT) && Given.number(step, 0).equals(Optional.of("0"));
    }

    private static boolean ordered(Way way, Optional<String> table) {
        return way.calls(ORDER).anyMatch(step -> embed(step).equals(table));
    }

    private static Optional<String> embed(ChainStep step) {
        return Given.option(step, "referencedTable")
                .or(() -> Given.option(step, "foreignTable"))
                .map(table -> table instanceof Argument.Known known && known.value() instanceof JsonText text
                        ? text.value()
                        : "that is not known");
    }

    private static boolean isHead(Way way) {
        return way.calls("select").anyMatch(step -> Given.isOn(step, "head"));
    }

    private static boolean oneByKey(Subject subject, Way way) {
        return RootFilters.open(way) || RootFilters.holdKey(RootFilters.equal(way), Keys.orCustom(subject));
    }

    /** As many rows at most as there are values in the list. */
    private static boolean fewByKey(Subject subject, Way way) {
        return Keys.orCustom(subject).stream()
                .anyMatch(key -> key.size() == 1 && RootFilters.listed(way).containsAll(key));
    }
}
