// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Choice;
import dev.espalier.codegen.chain.Argument.Computed;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Listed;
import dev.espalier.codegen.chain.Argument.Mapped;
import dev.espalier.codegen.chain.Argument.Member;
import dev.espalier.codegen.chain.Argument.Named;
import dev.espalier.codegen.chain.Argument.OneOf;
import dev.espalier.codegen.chain.Argument.Spread;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Condition.Each;
import dev.espalier.codegen.chain.Condition.When;
import dev.espalier.codegen.chain.FoundChain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All calls of a chain that is not written in one expression, a call a line: {@code .eq("status", status)  when status}. */
public final class CallText {

    private CallText() {}

    /** The calls, unless the chain's source shows all of them. */
    public static Optional<String> of(FoundChain chain) {
        long last = chain.place().line() + chain.source().lines().count() - 1;
        boolean shown = chain.steps().stream()
                .allMatch(step -> step.conditions().isEmpty()
                        && step.place().file().equals(chain.place().file())
                        && step.place().line() >= chain.place().line()
                        && step.place().line() <= last);
        return shown
                ? Optional.empty()
                : Optional.of(chain.steps().stream().map(CallText::of).collect(Collectors.joining("\n")));
    }

    private static String of(ChainStep step) {
        return "." + step.method() + "(" + list(step.arguments()) + ")"
                + step.conditions().stream()
                        .map(condition -> "  " + words(condition))
                        .collect(Collectors.joining());
    }

    private static String words(Condition condition) {
        if (condition instanceof When when) {
            return (when.holds() ? "when " : "unless ") + condition.source();
        }
        return (condition instanceof Each ? "for each " : "perhaps ") + condition.source();
    }

    private static String list(List<Argument> arguments) {
        return arguments.stream().map(CallText::of).collect(Collectors.joining(", "));
    }

    private static String of(Argument argument) {
        if (argument instanceof Known known) {
            return known.value().compact();
        }
        if (argument instanceof Unknown unknown) {
            return unknown.source();
        }
        if (argument instanceof Listed listed) {
            return "[" + list(listed.elements()) + "]";
        }
        if (argument instanceof Mapped mapped) {
            return mapped.members().stream().map(CallText::of).collect(Collectors.joining(", ", "{", "}"));
        }
        if (argument instanceof Template template) {
            return of(template);
        }
        return argument instanceof OneOf one
                ? one.choices().stream().map(Choice::value).map(CallText::of).collect(Collectors.joining(" | "))
                : "undefined";
    }

    private static String of(Member member) {
        if (member instanceof Named named) {
            return named.name() + ": " + of(named.value());
        }
        return member instanceof Computed computed
                ? "[" + computed.name().source() + "]: " + of(computed.value())
                : "..." + ((Spread) member).value().source();
    }

    private static String of(Template template) {
        StringBuilder text = new StringBuilder("`").append(template.texts().get(0));
        for (int i = 0; i < template.holes().size(); i++) {
            text.append("${").append(template.holes().get(i).source()).append("}");
            text.append(template.texts().get(i + 1));
        }
        return text.append("`").toString();
    }
}
