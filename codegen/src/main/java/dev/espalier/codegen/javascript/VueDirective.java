// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes of a Vue template whose value is JavaScript. */
final class VueDirective {
    private static final Pattern LOOP = Pattern.compile("\\s(?:in|of)\\s");

    private VueDirective() {}

    /** The JavaScript of an attribute, if it is a directive: of {@code v-for="a in b"}, what is looped over. */
    static Optional<Span> span(String text, Markup.Attribute attribute) {
        String name = attribute.name();
        boolean directive = name.startsWith(":") || name.startsWith("@") || name.startsWith("v-");
        if (!directive
                || name.startsWith("v-slot")
                || attribute.value().of(text).isBlank()) {
            return Optional.empty();
        }
        if (name.equals("v-for")) {
            Matcher loop = LOOP.matcher(attribute.value().of(text));
            return loop.find()
                    ? Optional.of(new Span(
                            attribute.value().start() + loop.end(),
                            attribute.value().end()))
                    : Optional.empty();
        }
        return Optional.of(attribute.value());
    }

    /** Whether it may hold several statements: what is run on an event. */
    static boolean holdsStatements(Markup.Attribute attribute) {
        return attribute.name().startsWith("@") || attribute.name().startsWith("v-on");
    }
}
