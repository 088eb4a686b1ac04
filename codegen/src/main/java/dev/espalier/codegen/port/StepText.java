// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Mapped;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.java.JavaCall;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.name.Names;
import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.codegen.port.type.Slots;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls in Java.
 *
 * @param arguments writes their arguments
 * @param slots places of arguments
 * @param names what relations and columns are called
 * @param rows of which a member may be left out
 */
record StepText(ArgumentText arguments, Slots slots, Names names, OptionalCells rows) {

    /** {@code .eq("id", id)}. */
    String of(ChainStep step) {
        List<Argument> given = Slots.arguments(step);
        List<JavaArgument> java = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            java.add(argument(step, given.get(at), at));
        }
        return JavaChainWriter.call(names.call(new JavaCall(step.method(), java)));
    }

    /** Several in a row. */
    String of(List<ChainStep> steps) {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(of(step)));
        return text.toString();
    }

    /** White space of a select means nothing outside of quotes. */
    private static Argument onOneLine(Argument argument) {
        boolean isBroken = argument instanceof Known known
                && known.value() instanceof JsonText text
                && text.value().contains("\n")
                && !text.value().contains("\"");
        return isBroken
                ? new Known(new JsonText(
                        ((JsonText) ((Known) argument).value()).value().strip().replaceAll("\\s+", " ")))
                : argument;
    }

    private JavaArgument argument(ChainStep step, Argument argument, int at) {
        if (argument instanceof Unknown unknown && unknown.source().startsWith("...")) {
            throw new NotPortable("how many arguments " + step.method() + " is given is not known");
        }
        if (step.method().equals("or") && at == 0 && argument instanceof Template template) {
            return new Code(new OrText(arguments, slots).of(template), Form.FILTERS);
        }
        if (step.method().equals("select") && at == 0) {
            return arguments.of(onOneLine(argument), slots.of(step, at));
        }
        return at == 0 && argument instanceof Mapped row
                ? rows.of(step, row, arguments, slots.of(step, at))
                : arguments.of(argument, slots.of(step, at));
    }
}
