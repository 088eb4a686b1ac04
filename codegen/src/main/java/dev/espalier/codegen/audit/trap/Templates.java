// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that values are put into, where characters of the value mean more than themselves. */
final class Templates implements ChainRule {
    private static final Set<String> PATTERNS =
            Set.of("like", "ilike", "likeAllOf", "likeAnyOf", "ilikeAllOf", "ilikeAnyOf");
    private static final Set<String> PLAIN_TYPES = Set.of("number", "bigint", "boolean");

    @Override
    public Stream<Trapped> traps(Subject subject) {
        return subject.chain().steps().stream().flatMap(step -> trap(subject, step));
    }

    private static Stream<Trapped> trap(Subject subject, ChainStep step) {
        if (step.method().equals("or")) {
            return open(step, 0)
                    .map(holes -> subject.trapped(
                            Trap.OR_TEMPLATE,
                            "or is put together from " + holes + ": a comma, a dot or a parenthesis in it is read as a"
                                    + " part of the filter",
                            step.place()));
        }
        if (PATTERNS.contains(step.method())) {
            return open(step, 1)
                    .map(holes -> subject.trapped(
                            Trap.PATTERN_TEMPLATE,
                            step.method() + " on \"" + Given.text(step, 0).orElse("…") + "\" is put together from "
                                    + holes + ": a % or _ in it stands for anything",
                            step.place()));
        }
        return Stream.empty();
    }

    /** The holes of a template that may be any text, in words. */
    private static Stream<String> open(ChainStep step, int index) {
        String holes = step.arguments().stream()
                .skip(index)
                .limit(1)
                .flatMap(Given::inside)
                .filter(Template.class::isInstance)
                .flatMap(template -> ((Template) template).holes().stream())
                .filter(Templates::isAnyText)
                .map(Unknown::source)
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(holes).filter(words -> !words.isEmpty());
    }

    /** A number and a moment in ISO's form hold nothing that means more. */
    private static boolean isAnyText(Unknown hole) {
        boolean plain = hole.type()
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .filter(PLAIN_TYPES::contains)
                .isPresent();
        boolean moment = hole.origin() == Origin.TIME
                && (hole.source().contains("toISOString") || hole.source().contains("Date.now"));
        return !plain && !moment;
    }
}
