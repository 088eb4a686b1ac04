// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code eq("status", null)}: it is sent as the text {@code null}, and {@code undefined} as that. */
final class NullComparison implements ChainRule {
    private static final Set<String> COMPARING =
            Set.of("eq", "neq", "gt", "gte", "lt", "lte", "isDistinct", "like", "ilike", "in", "notIn");
    private static final Set<String> WITH_OPERATOR = Set.of("not", "filter");

    @Override
    public Stream<Trapped> traps(Subject subject) {
        return subject.chain().steps().stream()
                .flatMap(step ->
                        found(step).map(found -> subject.trapped(Trap.EQ_NULL, sentence(step, found), step.place())));
    }

    /** A comparison, and the null that it is given. */
    private record Found(String column, String value, String call) {}

    private static Stream<Found> found(ChainStep step) {
        String column = Given.text(step, 0).orElse("…");
        if (COMPARING.contains(step.method())) {
            return nulls(step, 1)
                    .map(value -> new Found(column, value, step.method()))
                    .limit(1);
        }
        if (WITH_OPERATOR.contains(step.method())) {
            Optional<String> operator = Given.text(step, 1).filter(name -> !name.endsWith("is"));
            return operator.stream()
                    .flatMap(name -> nulls(step, 2)
                            .map(value -> new Found(column, value, step.method() + " " + name))
                            .limit(1));
        }
        return step.method().equals("match") ? matched(step) : Stream.empty();
    }

    /** The nulls of an argument, in a list and as one of several too. */
    private static Stream<String> nulls(ChainStep step, int index) {
        return step.arguments().stream()
                .skip(index)
                .limit(1)
                .flatMap(Given::inside)
                .flatMap(NullComparison::nulls);
    }

    private static Stream<String> nulls(Argument argument) {
        if (argument instanceof Argument.Undefined) {
            return Stream.of("undefined");
        }
        return argument instanceof Argument.Known known && isNull(known.value()) ? Stream.of("null") : Stream.empty();
    }

    private static boolean isNull(JsonLiteral value) {
        return value instanceof JsonArray list ? list.elements().contains(new JsonNull()) : value instanceof JsonNull;
    }

    private static Stream<Found> matched(ChainStep step) {
        return step.arguments().stream().limit(1).flatMap(argument -> {
            if (argument instanceof Argument.Mapped object) {
                return object.members().stream()
                        .filter(Argument.Named.class::isInstance)
                        .map(Argument.Named.class::cast)
                        .filter(member -> Given.inside(member.value())
                                .flatMap(NullComparison::nulls)
                                .anyMatch("null"::equals))
                        .map(member -> new Found(member.name(), "null", "match"));
            }
            return argument instanceof Argument.Known known && known.value() instanceof JsonObject object
                    ? object.members().entrySet().stream()
                            .filter(member -> isNull(member.getValue()))
                            .map(Map.Entry::getKey)
                            .map(name -> new Found(name, "null", "match"))
                    : Stream.empty();
        });
    }

    private static String sentence(ChainStep step, Found found) {
        boolean listed = step.method().equals("in") || step.method().equals("notIn");
        String given = listed ? found.value() + " in its list" : found.value();
        return found.call() + " on \"" + found.column() + "\" may be given " + given
                + ", which is sent as a text and finds no row that is NULL; use " + instead(step, found.column());
    }

    /** What compares with NULL as it was meant. */
    private static String instead(ChainStep step, String column) {
        return step.method().equals("neq")
                        || step.method().equals("not")
                        || step.method().equals("isDistinct")
                ? "not(\"" + column + "\", \"is\", null)"
                : "is(\"" + column + "\", null)";
    }
}
