// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Optional;

/** What a value is given to: a name, a member, or what it is taken apart to. */
public sealed interface Pattern extends Node {

    /** {@code a}. */
    record Name(Span span, String name) implements Pattern {}

    /** {@code a.b = }, {@code a[0] = }: an expression that is given a value. */
    record Target(Span span, Expression expression) implements Pattern {}

    /** {@code {a, b: c, ...rest}}. */
    record ObjectPattern(Span span, List<Member> members, Optional<Pattern> rest) implements Pattern {}

    /**
     * A member of an object pattern.
     *
     * @param key its name; empty when computed
     * @param pattern to what it goes
     */
    record Member(Optional<String> key, Pattern pattern) {}

    /** {@code [a, , b, ...rest]}; a hole is empty. */
    record ArrayPattern(Span span, List<Optional<Pattern>> elements, Optional<Pattern> rest) implements Pattern {}

    /** {@code a = 1} in a parameter or a pattern. */
    record WithDefault(Span span, Pattern pattern, Expression value) implements Pattern {}
}
