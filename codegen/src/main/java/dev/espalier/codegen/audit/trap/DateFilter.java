// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code gt("datetime", new Date())}: a filter sends a date as the text that a person of the machine's zone would read. */
final class DateFilter implements ChainRule {
    private static final Set<String> COMPARING = Set.of("eq", "neq", "gt", "gte", "lt", "lte", "isDistinct");
    private static final Pattern DATE = Pattern.compile("new\\s+Date\\s*(\\([^()]*(\\([^()]*\\)[^()]*)*\\))?");

    @Override
    public Stream<Trapped> traps(Subject subject) {
        return subject.chain().steps().stream()
                .filter(step -> COMPARING.contains(step.method()))
                .flatMap(step -> step.arguments().stream()
                        .skip(1)
                        .limit(1)
                        .flatMap(Given::inside)
                        .filter(Unknown.class::isInstance)
                        .map(Unknown.class::cast)
                        .filter(DateFilter::isDate)
                        .map(date -> trapped(subject, step, date)));
    }

    private static boolean isDate(Unknown value) {
        boolean typed = value.type().filter(type -> type.strip().equals("Date")).isPresent();
        return typed || DATE.matcher(value.source().strip()).matches();
    }

    private static Trapped trapped(Subject subject, ChainStep step, Unknown date) {
        return subject.trapped(
                Trap.DATE_AS_TEXT,
                step.method() + " on \"" + Given.text(step, 0).orElse("…") + "\" is given the date " + date.source()
                        + ", which is sent as local text, \"Thu Jan 01 1970 …\"; use toISOString()",
                step.place());
    }
}
