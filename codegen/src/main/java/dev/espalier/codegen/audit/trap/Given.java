// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.way.Way;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Optional;
import java.util.stream.Stream;

/** What calls are given, as far as it is known. */
final class Given {
    private Given() {}

    static Optional<JsonLiteral> known(ChainStep step, int index) {
        return Way.argument(step, index)
                .filter(Argument.Known.class::isInstance)
                .map(argument -> ((Argument.Known) argument).value());
    }

    static Optional<String> text(ChainStep step, int index) {
        return known(step, index).filter(JsonText.class::isInstance).map(text -> ((JsonText) text).value());
    }

    static Optional<String> number(ChainStep step, int index) {
        return known(step, index).filter(JsonNumber.class::isInstance).map(number -> ((JsonNumber) number).literal());
    }

    /** An option of a call, if it is given. */
    static Optional<Argument> option(ChainStep step, String name) {
        return step.arguments().stream()
                .flatMap(argument -> member(argument, name))
                .filter(value -> !(value instanceof Argument.Undefined))
                .reduce((first, last) -> last);
    }

    private static Stream<Argument> member(Argument argument, String name) {
        if (argument instanceof Argument.Mapped object) {
            return object.members().stream()
                    .filter(Argument.Named.class::isInstance)
                    .map(Argument.Named.class::cast)
                    .filter(member -> member.name().equals(name))
                    .map(Argument.Named::value);
        }
        return argument instanceof Argument.Known known && known.value() instanceof JsonObject object
                ? object.member(name).map(value -> (Argument) new Argument.Known(value)).stream()
                : Stream.empty();
    }

    static boolean isOn(ChainStep step, String option) {
        return option(step, option)
                .filter(value -> value.equals(new Argument.Known(new JsonBoolean(true))))
                .isPresent();
    }

    /** Whether a call is about an embed and not about the root. */
    static boolean ofEmbed(ChainStep step) {
        return option(step, "referencedTable").isPresent()
                || option(step, "foreignTable").isPresent();
    }

    /** All values in an argument, those in lists and objects too. */
    static Stream<Argument> inside(Argument argument) {
        if (argument instanceof Argument.Listed list) {
            return list.elements().stream().flatMap(Given::inside);
        }
        if (argument instanceof Argument.Mapped object) {
            return object.members().stream().flatMap(Given::inside);
        }
        return argument instanceof Argument.OneOf several
                ? several.choices().stream().flatMap(choice -> inside(choice.value()))
                : Stream.of(argument);
    }

    private static Stream<Argument> inside(Argument.Member member) {
        if (member instanceof Argument.Named named) {
            return inside(named.value());
        }
        return member instanceof Argument.Computed computed
                ? inside(computed.value())
                : Stream.of(((Argument.Spread) member).value());
    }

    /** The values of the program in an argument. */
    static Stream<Argument.Unknown> unknowns(Argument argument) {
        return inside(argument).flatMap(value -> {
            if (value instanceof Argument.Template template) {
                return template.holes().stream();
            }
            return value instanceof Argument.Unknown unknown ? Stream.of(unknown) : Stream.empty();
        });
    }
}
