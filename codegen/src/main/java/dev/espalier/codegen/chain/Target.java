// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

import dev.espalier.codegen.chain.Argument.Choice;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.OneOf;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a chain asks, in words for people; what is not known of a name stands in it as in a template, <code>${table}</code>.
 *
 * @param kind a relation or a function
 * @param schema what {@code schema} was given, where it was called
 * @param name of the relation or the function; {@code bookings | clients} where it is one of several
 */
public record Target(Kind kind, Optional<String> schema, String name) {

    /** What can be asked. */
    public enum Kind {
        /** A table or a view, by {@code from}. */
        RELATION,
        /** A function, by {@code rpc}. */
        FUNCTION
    }

    /** Of a chain; the name is empty when the chain has neither {@code from} nor {@code rpc}. */
    public static Target of(FoundChain chain) {
        boolean function = argument(chain.steps(), "from").isEmpty();
        return new Target(
                function ? Kind.FUNCTION : Kind.RELATION,
                argument(chain.steps(), "schema"),
                argument(chain.steps(), function ? "rpc" : "from").orElse(""));
    }

    /** {@code bookings}, {@code audit.bookings}, {@code find_clients()}. */
    public String words() {
        return schema.map(name -> name + ".").orElse("") + name + (kind == Kind.FUNCTION ? "()" : "");
    }

    private static Optional<String> argument(List<ChainStep> steps, String method) {
        return steps.stream()
                .filter(step -> step.method().equals(method))
                .findFirst()
                .map(step ->
                        step.arguments().isEmpty() ? "" : words(step.arguments().get(0)));
    }

    private static String words(Argument argument) {
        if (argument instanceof Known known) {
            return known.value() instanceof JsonText text
                    ? text.value()
                    : known.value().compact();
        }
        if (argument instanceof Unknown unknown) {
            return hole(unknown);
        }
        if (argument instanceof Template template) {
            return words(template);
        }
        return argument instanceof OneOf one
                ? one.choices().stream().map(Choice::value).map(Target::words).collect(Collectors.joining(" | "))
                : "";
    }

    private static String words(Template template) {
        StringBuilder words = new StringBuilder(template.texts().get(0));
        for (int i = 0; i < template.holes().size(); i++) {
            words.append(hole(template.holes().get(i))).append(template.texts().get(i + 1));
        }
        return words.toString();
    }

    private static String hole(Unknown unknown) {
        return "${" + unknown.source() + "}";
    }
}
