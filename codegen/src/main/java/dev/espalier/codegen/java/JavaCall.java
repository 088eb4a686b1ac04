// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.fixtures.corpus.ChainCall;
import java.util.List;

/**
 * A call of a chain whose arguments may be Java.
 *
 * @param method its name, the same in both languages
 * @param arguments in order
 */
public record JavaCall(String method, List<JavaArgument> arguments) {
    /** Copies the list. */
    public JavaCall {
        arguments = List.copyOf(arguments);
    }

    /** The same call, of values alone. */
    public static JavaCall of(ChainCall call) {
        return new JavaCall(
                call.method(),
                call.arguments().stream()
                        .<JavaArgument>map(JavaArgument.Literal::new)
                        .toList());
    }
}
