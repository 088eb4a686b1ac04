// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.audit.way.Decision.Question;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is left of a chain when it is known how its conditions fall. */
record Chosen(Map<Question, Boolean> answers) {

    boolean holds(List<Condition> conditions) {
        return conditions.stream()
                .allMatch(
                        condition -> answers.getOrDefault(Question.of(condition), true) == Decision.wanted(condition));
    }

    /** The step with one of several arguments chosen; empty when none of several is given then, which cannot be. */
    Optional<ChainStep> step(ChainStep step) {
        List<Optional<Argument>> arguments =
                step.arguments().stream().map(this::argument).toList();
        return arguments.stream().allMatch(Optional::isPresent)
                ? Optional.of(new ChainStep(
                        step.method(),
                        arguments.stream().flatMap(Optional::stream).toList(),
                        step.conditions(),
                        step.place()))
                : Optional.empty();
    }

    private Optional<Argument> argument(Argument argument) {
        if (argument instanceof Argument.OneOf several) {
            return several.choices().stream()
                    .sorted(Comparator.comparing(choice -> choice.conditions().size(), Comparator.reverseOrder()))
                    .filter(choice -> holds(choice.conditions()))
                    .findFirst()
                    .flatMap(choice -> argument(choice.value()));
        }
        if (argument instanceof Argument.Listed list) {
            return all(list.elements()).map(Argument.Listed::new);
        }
        return argument instanceof Argument.Mapped object ? object(object) : Optional.of(argument);
    }

    private Optional<Argument> object(Argument.Mapped object) {
        List<Optional<Argument.Member>> members =
                object.members().stream().map(this::member).toList();
        return members.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Argument.Mapped(
                        members.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private Optional<Argument.Member> member(Argument.Member member) {
        if (member instanceof Argument.Named named) {
            return argument(named.value()).map(value -> new Argument.Named(named.name(), value));
        }
        if (member instanceof Argument.Computed computed) {
            return argument(computed.value()).map(value -> new Argument.Computed(computed.name(), value));
        }
        return Optional.of(member);
    }

    private Optional<List<Argument>> all(List<Argument> arguments) {
        List<Optional<Argument>> chosen = arguments.stream().map(this::argument).toList();
        return chosen.stream().allMatch(Optional::isPresent)
                ? Optional.of(chosen.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
