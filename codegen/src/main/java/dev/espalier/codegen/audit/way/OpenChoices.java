// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Choice;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes choices of what is one: a truth value of an option that comes from the program, and one of several under the same
 * conditions.
 */
final class OpenChoices {
    private static final Set<String> SWITCHES =
            Set.of("ascending", "nullsFirst", "head", "get", "ignoreDuplicates", "defaultToNull");

    private static final Set<String> WITH_SWITCHES = Set.of("select", "insert", "upsert", "order", "rpc");

    private OpenChoices() {}

    /** Whether a gap is no more than a truth value of an option, of which there are two. */
    static boolean decides(ChainStep step, Gap gap) {
        return WITH_SWITCHES.contains(step.method())
                && step.arguments().stream()
                        .skip(1)
                        .filter(Argument.Mapped.class::isInstance)
                        .flatMap(options -> ((Argument.Mapped) options).members().stream())
                        .anyMatch(member -> member instanceof Argument.Named named
                                && SWITCHES.contains(named.name())
                                && named.value() instanceof Argument.Unknown open
                                && open.source().equals(gap.source())
                                && gap.what().contains(named.name() + " of " + step.method()));
    }

    static ChainStep step(ChainStep step) {
        List<Argument> arguments = step.arguments();
        int last = arguments.size() - 1;
        boolean options = last > 0 && WITH_SWITCHES.contains(step.method());
        return new ChainStep(
                step.method(),
                IntStream.rangeClosed(0, last)
                        .mapToObj(i ->
                                distinct(options && i == last ? switched(arguments.get(i)) : arguments.get(i), step))
                        .toList(),
                step.conditions(),
                step.place());
    }

    /** {@code {ascending: up}} is {@code {ascending: true}} when {@code up}, and else {@code {ascending: false}}. */
    private static Argument switched(Argument options) {
        if (!(options instanceof Argument.Mapped mapped)) {
            return options;
        }
        return new Argument.Mapped(mapped.members().stream()
                .map(member -> member instanceof Argument.Named named && SWITCHES.contains(named.name())
                        ? new Argument.Named(named.name(), truth(named.value()))
                        : member)
                .toList());
    }

    private static Argument truth(Argument value) {
        return value instanceof Argument.Unknown open
                ? new Argument.OneOf(List.of(
                        new Choice(
                                List.of(new Condition.When(open.place(), open.source(), true)),
                                new Argument.Known(new JsonBoolean(true))),
                        new Choice(
                                List.of(new Condition.When(open.place(), open.source(), false)),
                                new Argument.Known(new JsonBoolean(false)))))
                : value;
    }

    private static Argument distinct(Argument argument, ChainStep step) {
        if (argument instanceof Argument.OneOf several) {
            return distinct(several, step);
        }
        if (argument instanceof Argument.Listed list) {
            return new Argument.Listed(list.elements().stream()
                    .map(element -> distinct(element, step))
                    .toList());
        }
        if (argument instanceof Argument.Mapped object) {
            return new Argument.Mapped(object.members().stream()
                    .map(member -> member instanceof Argument.Named named
                            ? new Argument.Named(named.name(), distinct(named.value(), step))
                            : member)
                    .toList());
        }
        return argument;
    }

    /** Of several under the same conditions the next is taken when those before are not. */
    private static Argument distinct(Argument.OneOf several, ChainStep step) {
        Set<List<Condition>> seen = new HashSet<>();
        boolean apart = several.choices().stream().allMatch(choice -> seen.add(choice.conditions()));
        if (apart) {
            return new Argument.OneOf(several.choices().stream()
                    .map(choice -> new Choice(choice.conditions(), distinct(choice.value(), step)))
                    .toList());
        }
        List<Choice> choices = new ArrayList<>();
        List<Condition> before = new ArrayList<>();
        int last = several.choices().size() - 1;
        for (int i = 0; i <= last; i++) {
            Choice choice = several.choices().get(i);
            String question = (i + 1) + " of " + (last + 1) + " values of " + step.method();
            List<Condition> conditions = new ArrayList<>(choice.conditions());
            conditions.addAll(before);
            if (i < last) {
                conditions.add(new Condition.When(step.place(), question, true));
                before.add(new Condition.When(step.place(), question, false));
            }
            choices.add(new Choice(conditions, distinct(choice.value(), step)));
        }
        return new Argument.OneOf(choices);
    }
}
