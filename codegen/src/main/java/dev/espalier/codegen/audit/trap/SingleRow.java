// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.way.Way;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code single} and {@code maybeSingle} where more than one row may be found. */
final class SingleRow implements ChainRule {
    @Override
    public Stream<Trapped> traps(Subject subject) {
        return switch (subject.verb()) {
            case SELECT, UPDATE, DELETE -> found(subject).stream();
            case INSERT, UPSERT -> written(subject).stream();
            case CALL, UNKNOWN -> Stream.empty();
        };
    }

    private static Optional<Trapped> found(Subject subject) {
        if (!subject.complete()) {
            return Optional.empty();
        }
        Optional<List<List<String>>> keys = Keys.known(subject);
        return subject.way(way -> single(way).isPresent()
                        && !takesOne(subject, way)
                        && !RootFilters.open(way)
                        && many(RootFilters.equal(way), keys))
                .flatMap(way -> single(way)
                        .map(step -> subject.trapped(
                                Trap.SINGLE_NOT_UNIQUE, sentence(subject, way, step, keys), step.place())));
    }

    /** Without keys a comparison with one value may well be unique. */
    private static boolean many(Set<String> equal, Optional<List<List<String>>> keys) {
        return keys.map(known -> !RootFilters.holdKey(equal, known)).orElseGet(equal::isEmpty);
    }

    private static String sentence(Subject subject, Way way, ChainStep step, Optional<List<List<String>>> keys) {
        Set<String> equal = RootFilters.equal(way);
        String compared = equal.isEmpty()
                ? "no column is compared with one value"
                : "(" + String.join(", ", equal.stream().sorted().toList()) + ") is no key";
        String known = keys.filter(list -> !list.isEmpty())
                .map(list -> "; its keys are " + Keys.words(list))
                .orElse("");
        return step.method() + " on " + subject.name() + " may meet several rows" + Subject.when(way) + ": " + compared
                + known;
    }

    private static Optional<ChainStep> single(Way way) {
        return way.steps().stream()
                .filter(step -> step.method().equals("single") || step.method().equals("maybeSingle"))
                .findFirst();
    }

    /** {@code limit(1)}, {@code range(3, 3)}: but a write changes all rows, whatever its page. */
    private static boolean takesOne(Subject subject, Way way) {
        return subject.verb() == Verb.SELECT
                && way.steps().stream().filter(step -> !Given.ofEmbed(step)).anyMatch(SingleRow::isOne);
    }

    private static boolean isOne(ChainStep step) {
        return switch (step.method()) {
            case "limit" -> Given.number(step, 0).equals(Optional.of("1"));
            case "range" ->
                step.arguments().size() > 1
                        && step.arguments().get(0).equals(step.arguments().get(1));
            default -> false;
        };
    }

    /** Several rows that are written come back as several. */
    private static Optional<Trapped> written(Subject subject) {
        return subject.way(way -> single(way).isPresent() && rows(way) > 1)
                .flatMap(way -> single(way)
                        .map(step -> subject.trapped(
                                Trap.SINGLE_NOT_UNIQUE,
                                step.method() + " on " + subject.name() + " meets the " + rows(way)
                                        + " rows that are written",
                                step.place())));
    }

    private static int rows(Way way) {
        return way.steps().stream()
                .filter(step -> step.method().equals("insert") || step.method().equals("upsert"))
                .flatMap(step -> Way.argument(step, 0).stream())
                .mapToInt(SingleRow::rows)
                .max()
                .orElse(1);
    }

    private static int rows(Argument argument) {
        if (argument instanceof Argument.Listed list) {
            return list.elements().size();
        }
        return argument instanceof Argument.Known known && known.value() instanceof JsonArray list
                ? list.elements().size()
                : 1;
    }
}
