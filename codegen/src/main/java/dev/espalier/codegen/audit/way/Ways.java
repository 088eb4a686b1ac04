// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.audit.way.Decision.Question;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through the ways in which the conditions of a chain can fall, those nearest to the one with all calls first. */
public final class Ways {
    private static final int MOST = 32;
    private static final int MOST_TRIED = 2_000;

    private final List<ChainStep> steps;
    private final List<Decision> decisions;
    private final Map<Question, Boolean> known;
    private final Map<List<ChainStep>, String> found = new LinkedHashMap<>();
    private int tried;

    private Ways(FoundChain chain) {
        this.steps = chain.steps().stream().map(OpenChoices::step).toList();
        this.known = new LinkedHashMap<>();
        chain.surroundings().forEach(around -> known.put(Question.of(around), Decision.wanted(around)));
        this.decisions =
                Decision.behind(steps.stream().flatMap(step -> conditions(step)).toList(), known);
    }

    /**
     * The ways of a chain, at most 32, the one with all calls first.
     *
     * @return one at least
     */
    public static List<Way> of(FoundChain chain) {
        return new Ways(chain).all();
    }

    /** The gaps of a chain that its ways leave open: an option that is on or off is two ways. */
    public static List<Gap> open(FoundChain chain) {
        return chain.gaps().stream()
                .filter(gap -> chain.steps().stream().noneMatch(step -> OpenChoices.decides(step, gap)))
                .toList();
    }

    private List<Way> all() {
        for (int others = 0; others <= decisions.size() && isOpen(); others++) {
            choose(0, others, known);
        }
        if (found.isEmpty()) {
            return List.of(new Way("", List.of()));
        }
        return found.entrySet().stream()
                .map(way -> new Way(found.size() == 1 ? "" : way.getValue(), way.getKey()))
                .toList();
    }

    private boolean isOpen() {
        return found.size() < MOST && tried < MOST_TRIED;
    }

    /** Takes the first option of all decisions from this one on but of so many others. */
    private void choose(int at, int others, Map<Question, Boolean> answers) {
        if (!isOpen() || decisions.size() - at < others) {
            return;
        }
        if (at == decisions.size()) {
            tried++;
            keep(answers);
            return;
        }
        List<Map<Question, Boolean>> options = decisions.get(at).options();
        choose(at + 1, others, and(answers, options.get(0)));
        if (others > 0) {
            options.stream().skip(1).forEach(option -> choose(at + 1, others - 1, and(answers, option)));
        }
    }

    private static Map<Question, Boolean> and(Map<Question, Boolean> answers, Map<Question, Boolean> more) {
        Map<Question, Boolean> all = new LinkedHashMap<>(answers);
        all.putAll(more);
        return all;
    }

    private void keep(Map<Question, Boolean> answers) {
        Chosen chosen = new Chosen(answers);
        List<Optional<ChainStep>> made = steps.stream()
                .filter(step -> chosen.holds(step.conditions()))
                .map(chosen::step)
                .toList();
        if (made.stream().allMatch(Optional::isPresent)) {
            found.putIfAbsent(made.stream().flatMap(Optional::stream).toList(), words(answers));
        }
    }

    private String words(Map<Question, Boolean> answers) {
        List<String> words = new ArrayList<>();
        answers.forEach((question, yes) -> {
            if (!known.containsKey(question)) {
                words.add(Words.of(question.source(), yes));
            }
        });
        return String.join(" && ", words);
    }

    private static Stream<Condition> conditions(ChainStep step) {
        return Stream.concat(
                step.conditions().stream(), step.arguments().stream().flatMap(Ways::conditions));
    }

    private static Stream<Condition> conditions(Argument argument) {
        if (argument instanceof Argument.OneOf several) {
            return several.choices().stream()
                    .flatMap(choice -> Stream.concat(choice.conditions().stream(), conditions(choice.value())));
        }
        if (argument instanceof Argument.Listed list) {
            return list.elements().stream().flatMap(Ways::conditions);
        }
        return argument instanceof Argument.Mapped object
                ? object.members().stream().flatMap(Ways::conditions)
                : Stream.empty();
    }

    private static Stream<Condition> conditions(Argument.Member member) {
        if (member instanceof Argument.Named named) {
            return conditions(named.value());
        }
        return member instanceof Argument.Computed computed ? conditions(computed.value()) : Stream.empty();
    }
}
