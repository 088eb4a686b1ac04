// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

/** The arguments of one call, taken one by one; what is not of the kind asked for is an error that names the call. */
final class Arguments {
    private final JavaCall call;
    private int taken;

    Arguments(JavaCall call) {
        this.call = call;
    }

    /** The next argument in Java. */
    String take(Kind kind) {
        return JavaTexts.of(next(kind));
    }

    /** {@code {a: 1, b: 2}} as {@code Row.of("a", 1).and("b", 2)}. */
    String takeRow() {
        return JavaTexts.document(next(Kind.ROW));
    }

    /** {@code {a: 1}} as {@code Row.of("a", 1)}, {@code [{a: 1}]} as a list of it, and anything else as the JSON that it is. */
    String takeDocument() {
        return JavaTexts.document(next(Kind.DOCUMENT));
    }

    /** The options that may come last, or none. */
    Options takeOptions() {
        return more() ? Options.of(call.method(), next(Kind.OPTIONS)) : Options.none(call.method());
    }

    boolean more() {
        return taken < call.arguments().size();
    }

    void end() {
        if (more()) {
            throw new UnknownChainException(call.method() + " does not take a further argument "
                    + call.arguments().get(taken).shown());
        }
    }

    private JavaArgument next(Kind kind) {
        if (!more()) {
            throw new UnknownChainException(call.method() + " lacks argument " + (taken + 1) + ": " + kind);
        }
        JavaArgument argument = call.arguments().get(taken);
        taken++;
        if (!kind.matches(argument)) {
            throw new UnknownChainException(
                    call.method() + " takes " + kind + " as argument " + taken + ", not " + argument.shown());
        }
        return argument;
    }
}
