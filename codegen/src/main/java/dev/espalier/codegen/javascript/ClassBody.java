// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Optional;

/**
 * A class.
 *
 * @param span the whole class
 * @param name its name, if it has one
 * @param parent what it extends
 * @param members in order
 */
public record ClassBody(Span span, Optional<String> name, Optional<Expression> parent, List<Member> members)
        implements Node {

    /** What stands in a class. */
    public sealed interface Member {}

    /**
     * {@code a = 1}, {@code static #a}, {@code private readonly a: B}.
     *
     * @param name as {@code this.name} says it, with its {@code #}
     * @param type the text of its type, without the colon
     */
    public record Field(Span span, String name, boolean isStatic, Optional<String> type, Optional<Expression> value)
            implements Member {}

    /** {@code a() {}}, {@code get a() {}}, {@code set a(b) {}}, {@code constructor() {}}; an abstract one has no statements. */
    public record Method(Span span, String name, boolean isStatic, Kind kind, FunctionBody body) implements Member {}

    /** {@code static { }}, and a member with a computed name. */
    public record OtherMember(Span span, List<Node> parts) implements Member {}

    /** Of which kind a method is. */
    public enum Kind {
        /** One that is called. */
        METHOD,
        /** {@code get}. */
        GETTER,
        /** {@code set}. */
        SETTER,
        /** {@code constructor}. */
        CONSTRUCTOR
    }
}
