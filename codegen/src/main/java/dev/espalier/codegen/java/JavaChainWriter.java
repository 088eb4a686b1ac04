// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.ChainImports;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a supabase-js chain in Java, call by call; nothing of it is ever left out silently. */
public final class JavaChainWriter {
    private JavaChainWriter() {}

    /** A value, or several, in Java. */
    public static String value(JavaArgument value) {
        return JavaTexts.of(value);
    }

    /** The same of what a call takes for rows or arguments. */
    public static String document(JavaArgument rows) {
        return JavaTexts.document(rows);
    }

    /**
     * A text as a literal, whatever it holds.
     *
     * @throws UnknownChainException when it is longer than a literal may be
     */
    public static String text(String text) {
        return JavaLiterals.text(text);
    }

    /**
     * Writes the chain for a client called {@code supabase}: {@code [["from","bookings"],["eq","id",8]]} gives
     *
     * <pre>{@code
     * supabase.from("bookings")
     *     .eq("id", 8)
     * }</pre>
     *
     * @throws UnknownChainException naming the method, argument or option that has no form in Java
     */
    public static JavaChain write(List<ChainCall> calls) {
        if (calls.isEmpty()) {
            throw new UnknownChainException("the chain has no call");
        }
        String text = calls.stream()
                .map(JavaCall::of)
                .map(JavaChainWriter::call)
                .collect(Collectors.joining("\n    ", "supabase", ""));
        return new JavaChain(text, ChainImports.of(text));
    }

    /**
     * Writes one call, with what stands before it: {@code .eq("id", id)}.
     *
     * @throws UnknownChainException naming the method, argument or option that has no form in Java
     */
    public static String call(JavaCall call) {
        return "." + call.method() + "(" + String.join(", ", ChainMethods.arguments(call)) + ")";
    }
}
