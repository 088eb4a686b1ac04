// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.codegen.port.type.NotPortable;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What a class file and the compiler take of one method; the numbers are below theirs, so that nothing has to be counted exactly. */
final class MethodBounds {

    /** Each may take two of the 255 places. */
    private static final int PARAMETERS = 120;
    /** The compiler goes one deeper with each call of a chain. */
    private static final int CALLS = 400;
    /** A character outside of texts is four bytes of 65,535 at the most. */
    static final int CODE = 15_000;

    private static final int REASON = 1_000;
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    private MethodBounds() {}

    /**
     * Whether a method may have these parameters and this body.
     *
     * @throws NotPortable when it may not
     */
    static void demand(FoundChain chain, List<Parameter> parameters, Body body) {
        if (parameters.size() > PARAMETERS) {
            throw new NotPortable("more than " + PARAMETERS + " parameters");
        }
        if (chain.steps().size() > CALLS) {
            throw new NotPortable("more than " + CALLS + " calls");
        }
        if (TEXT.matcher(body.text()).replaceAll("\"\"").length() > CODE) {
            throw new NotPortable("too long for a method of Java");
        }
    }

    /** As many parameters as a method may have. */
    static List<Parameter> first(Collection<Parameter> parameters) {
        return parameters.stream().limit(PARAMETERS).toList();
    }

    /** The beginning of a reason, since sources of others may stand in it. */
    static String cut(String reason) {
        return reason.length() <= REASON
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, REASON / 2)) + " …";
    }
}
