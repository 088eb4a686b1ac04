// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Gap.Reason;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Optional;

/** What is not known, as gaps. */
final class Open {
    private static final String MARK = "hole";

    private Open() {}

    static Gap gap(String what, Argument argument, ChainStep step) {
        return new Gap(reason(argument), what, source(argument), place(argument).orElse(step.place()));
    }

    /** {@code count of select}. */
    static String option(Argument.Member member, ChainStep step) {
        return member instanceof Argument.Named named
                ? named.name() + " of " + step.method()
                : Part.OPTIONS.words(step.method());
    }

    static Argument value(Argument.Member member) {
        if (member instanceof Argument.Spread spread) {
            return spread.value();
        }
        return member instanceof Argument.Computed computed ? computed.name() : ((Argument.Named) member).value();
    }

    /** A word that no text of the way holds. */
    static String mark(Way way) {
        String texts = way.steps().toString();
        String mark = MARK;
        while (texts.contains(mark)) {
            mark = mark + "s";
        }
        return mark;
    }

    /** What a call's first argument names, when it is known. */
    static Optional<String> name(Way way, String method) {
        return way.calls(method)
                .flatMap(step -> Way.argument(step, 0).stream())
                .filter(Argument.Known.class::isInstance)
                .map(argument -> ((Argument.Known) argument).value())
                .filter(JsonText.class::isInstance)
                .map(text -> ((JsonText) text).value())
                .reduce((first, last) -> last);
    }

    private static Reason reason(Argument argument) {
        if (argument instanceof Argument.Template) {
            return Reason.TEMPLATE;
        }
        return argument instanceof Argument.Unknown open && open.origin() == Argument.Origin.PARAMETER
                ? Reason.PARAMETER
                : Reason.COMPUTED;
    }

    private static String source(Argument argument) {
        if (argument instanceof Argument.Unknown open) {
            return open.source();
        }
        if (argument instanceof Argument.Template template) {
            StringBuilder text = new StringBuilder("`");
            for (int i = 0; i < template.holes().size(); i++) {
                text.append(template.texts().get(i))
                        .append("${")
                        .append(template.holes().get(i).source())
                        .append('}');
            }
            return text.append(template.texts().get(template.holes().size()))
                    .append('`')
                    .toString();
        }
        return argument instanceof Argument.Undefined
                ? "undefined"
                : Values.filled(argument).compact();
    }

    private static Optional<Place> place(Argument argument) {
        if (argument instanceof Argument.Unknown open) {
            return Optional.of(open.place());
        }
        return argument instanceof Argument.Template template
                        && !template.holes().isEmpty()
                ? Optional.of(template.holes().get(0).place())
                : Optional.empty();
    }
}
