// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.Condition.Each;
import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.codegen.port.parameter.Parameters;
import dev.espalier.codegen.port.parameter.Sources;
import dev.espalier.codegen.port.type.JavaType;
import dev.espalier.codegen.port.type.NotPortable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls in a loop over what a function is given.
 *
 * @param parameters those of the method
 */
record Loops(Parameters parameters) {

    private static final Pattern HEAD =
            Pattern.compile("(?:const |let |var )?\\s*([\\p{L}_$][\\w$]*)\\s+of\\s+([\\p{L}_$][\\w$.?!]*)");

    /**
     * A loop.
     *
     * @param variable its variable in JavaScript
     * @param values what it goes over
     * @param name of the variable in Java
     */
    record Loop(String variable, String values, String name) {}

    /**
     * A loop whose calls follow.
     *
     * @throws NotPortable when it does not simply go over what is given
     */
    Loop begin(Each each) {
        Matcher head = HEAD.matcher(each.source().strip());
        if (!head.matches()) {
            throw new NotPortable("calls in a loop: " + each.source());
        }
        String values = Sources.key(head.group(2));
        return new Loop(head.group(1), values, parameters.local(head.group(1), head.group(1)));
    }

    /** Its first line, when its calls are known. */
    String head(Loop loop) {
        JavaType type = JavaType.listOf(parameters.localType(loop.variable()));
        parameters.used(loop.values(), loop.values().substring(loop.values().lastIndexOf('.') + 1), type, false);
        Parameter values = parameters.of(loop.values()).orElseThrow();
        if (!values.type().isList()) {
            throw new NotPortable(loop.values() + " is used as a list and as something else");
        }
        return "for (var " + loop.name() + " : " + values.name() + ") {";
    }
}
