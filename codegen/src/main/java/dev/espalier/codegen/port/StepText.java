// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.java.JavaCall;
import dev.espalier.codegen.java.JavaChainWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls in Java.
 *
 * @param arguments writes their arguments
 * @param slots places of arguments
 * @param names what relations and columns are called
 */
record StepText(ArgumentText arguments, Slots slots, Names names) {

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

    private JavaArgument argument(ChainStep step, Argument argument, int at) {
        if (argument instanceof Unknown unknown && unknown.source().startsWith("...")) {
            throw new NotPortable("how many arguments " + step.method() + " is given is not known");
        }
        if (step.method().equals("or") && at == 0 && argument instanceof Template template) {
            return new Code(new OrText(arguments, slots).of(template), Form.FILTERS);
        }
        return arguments.of(argument, slots.of(step, at));
    }
}
