// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Optional;

/**
 * What a function, an arrow, a method or an accessor is made of.
 *
 * @param span the whole function
 * @param name its own name, if it has one
 * @param parameters in order
 * @param statements the body; of an arrow with an expression, a {@link Statement.Return} of it
 * @param flavour of which kind it is
 * @param asynchronous whether it says {@code async}
 */
public record FunctionBody(
        Span span,
        Optional<String> name,
        List<Parameter> parameters,
        List<Statement> statements,
        Flavour flavour,
        boolean asynchronous)
        implements Node {

    /** Of which kind a function is: whether it has a {@code this} of its own, and whether it yields. */
    public enum Flavour {
        /** {@code function}, a method. */
        PLAIN,
        /** {@code =>}. */
        ARROW,
        /** {@code function*}, {@code *method}. */
        GENERATOR
    }

    /**
     * A parameter.
     *
     * @param pattern its name, or what it is taken apart to; a default is {@link Pattern.WithDefault}
     * @param rest whether it says {@code ...}
     * @param type the text of its type, without the colon
     * @param field whether it is a field as well: {@code constructor(private db: Client)}
     */
    public record Parameter(Pattern pattern, boolean rest, Optional<String> type, boolean field) {}
}
