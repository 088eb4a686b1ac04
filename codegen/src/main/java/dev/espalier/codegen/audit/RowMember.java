// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Choice;
import dev.espalier.codegen.chain.Argument.Listed;
import dev.espalier.codegen.chain.Argument.Mapped;
import dev.espalier.codegen.chain.Argument.Named;
import dev.espalier.codegen.chain.Argument.OneOf;
import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.FunctionPlace;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A member of a written row whose value the program has: {@code due: patch.due}.
 *
 * @param name of the member
 * @param value what it is given
 * @param presence whether it is there
 */
public record RowMember(String name, Unknown value, Presence presence) {

    private static final Set<String> WRITES = Set.of("insert", "upsert", "update");
    private static final Pattern PATH = Pattern.compile("[\\p{L}_$][\\w$]*(?:!?\\??\\.[\\p{L}_$][\\w$]*)*");
    private static final Pattern UNDEFINED = Pattern.compile("(?:^|\\|)\\s*undefined\\s*(?:$|\\|)");

    /** The members of the rows that a call writes; none of a call that writes nothing. */
    public static Stream<RowMember> of(FoundChain chain, ChainStep step) {
        return WRITES.contains(step.method()) && !step.arguments().isEmpty()
                ? of(
                        chain,
                        step.arguments().get(0),
                        Stream.concat(chain.surroundings().stream(), step.conditions().stream())
                                .toList())
                : Stream.empty();
    }

    private static Stream<RowMember> of(FoundChain chain, Argument rows, List<Condition> around) {
        if (rows instanceof Listed list) {
            return list.elements().stream().flatMap(row -> of(chain, row, around));
        }
        if (rows instanceof OneOf several) {
            return several.choices().stream().flatMap(choice -> of(chain, choice, around));
        }
        return rows instanceof Mapped row
                ? row.members().stream()
                        .filter(member -> member instanceof Named named && named.value() instanceof Unknown)
                        .map(Named.class::cast)
                        .map(member -> of(chain.function(), member, around))
                : Stream.empty();
    }

    private static Stream<RowMember> of(FoundChain chain, Choice choice, List<Condition> around) {
        return of(
                chain,
                choice.value(),
                Stream.concat(around.stream(), choice.conditions().stream()).toList());
    }

    private static RowMember of(FunctionPlace function, Named member, List<Condition> around) {
        Unknown value = (Unknown) member.value();
        boolean tested =
                around.stream().anyMatch(condition -> plain(condition.source()).contains(plain(value.source())));
        return new RowMember(member.name(), value, tested ? Presence.GIVEN : presence(function, value));
    }

    private static Presence presence(FunctionPlace function, Unknown value) {
        String source = value.source().strip();
        if (!PATH.matcher(source).matches()) {
            return Presence.GIVEN;
        }
        boolean declared =
                value.type().filter(type -> UNDEFINED.matcher(type).find()).isPresent();
        if (declared || source.contains("?.")) {
            return Presence.OPTIONAL;
        }
        boolean untyped = value.origin() == Origin.PARAMETER && value.type().isEmpty() && !source.startsWith("this.");
        return untyped && isPart(function, source) ? Presence.UNSAID : Presence.GIVEN;
    }

    /** Whether it is a property of what a function is given, said or taken apart, without a default. */
    private static boolean isPart(FunctionPlace function, String source) {
        Pattern taken = Pattern.compile("(?<![\\w$.])" + Pattern.quote(source) + "\\s*[,}]");
        return source.contains(".")
                || function.parameters().stream()
                        .anyMatch(parameter -> parameter.source().startsWith("{")
                                && taken.matcher(parameter.source()).find());
    }

    private static String plain(String source) {
        return source.replace("?.", ".");
    }
}
