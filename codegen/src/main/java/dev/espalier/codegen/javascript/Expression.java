// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Optional;

/**
 * An expression. Parentheses, {@code !} after an expression, {@code satisfies} and comments leave no trace; a cast is
 * {@link Cast}.
 */
public sealed interface Expression extends Node {

    /** A text: {@code 'a'}, {@code "a"}, and a template without holes; escapes are resolved. */
    record Text(Span span, String value) implements Expression {}

    /** A number as it is written without separators: {@code 1}, {@code 1.50}, {@code 0xff}, {@code 10n}. */
    record Numeric(Span span, String literal) implements Expression {}

    /** {@code true} or {@code false}. */
    record Truth(Span span, boolean value) implements Expression {}

    /** {@code null}. */
    record Null(Span span) implements Expression {}

    /** A regular expression as it is written: {@code /a+/i}. */
    record Regex(Span span, String literal) implements Expression {}

    /**
     * A template with holes: {@code `a${b}c`} has the texts {@code a}, {@code c} and the hole {@code b}.
     *
     * @param texts one more than holes; escapes are resolved
     */
    record Template(Span span, List<String> texts, List<Expression> holes) implements Expression {}

    /** {@code sql`select ${a}`}. */
    record TaggedTemplate(Span span, Expression tag, Template template) implements Expression {}

    /** A name, {@code undefined} among them. */
    record Identifier(Span span, String name) implements Expression {}

    /** {@code this}. */
    record This(Span span) implements Expression {}

    /** {@code super}. */
    record Super(Span span) implements Expression {}

    /** {@code a.b}, {@code a?.b}, {@code a.#b} (named {@code #b}), {@code a['b']}. The span ends with the property. */
    record Member(Span span, Expression object, String property, Span propertySpan, boolean optional)
            implements Expression {}

    /** {@code a[b]}, {@code a?.[b]} where {@code b} is not a text. */
    record Index(Span span, Expression object, Expression key, boolean optional) implements Expression {}

    /**
     * {@code a(b, ...c)}, {@code a?.(b)}, and {@code import('x')} with the callee {@code import} as a name.
     *
     * @param arguments may hold {@link Spread}
     * @param typeArguments the text between angle brackets: {@code Booking, 'id'}
     */
    record Call(
            Span span, Expression callee, List<Expression> arguments, Optional<String> typeArguments, boolean optional)
            implements Expression {}

    /** {@code new A(b)}. */
    record New(Span span, Expression callee, List<Expression> arguments) implements Expression {}

    /** {@code function () {}}, {@code async x => y}. */
    record Function(Span span, FunctionBody body) implements Expression {}

    /** {@code class A extends B {}} as a value. */
    record ClassExpression(Span span, ClassBody body) implements Expression {}

    /** {@code [a, , ...b]}; a hole is {@code undefined}, an {@link Identifier} of no extent. */
    record Array(Span span, List<Expression> elements) implements Expression {}

    /** {@code {a: 1, b, c() {}, ...d, [e]: 2}}. */
    record ObjectLiteral(Span span, List<Property> properties) implements Expression {}

    /** A property of an object literal. */
    sealed interface Property {}

    /** {@code a: 1}, {@code 'a': 1}, {@code a}, {@code a() {}} (a {@link Function}). */
    record Named(Span span, String name, Expression value) implements Property {}

    /** {@code get a() {}}, {@code set a(b) {}}. */
    record Accessor(Span span, String name, boolean getter, FunctionBody body) implements Property {}

    /** {@code [a]: 1}. */
    record Computed(Span span, Expression name, Expression value) implements Property {}

    /** {@code ...a} in an object, a list or among arguments. */
    record Spread(Span span, Expression value) implements Expression, Property {}

    /** {@code !a}, {@code -a}, {@code typeof a}, {@code void a}, {@code delete a}, {@code a++}, {@code --a}. */
    record Unary(Span span, String operator, Expression operand) implements Expression {}

    /** {@code a + b}, {@code a === b}, {@code a in b}; and {@code a && b}, {@code a || b}, {@code a ?? b}. */
    record Binary(Span span, String operator, Expression left, Expression right) implements Expression {}

    /**
     * {@code a = b}, {@code a.b = c}, {@code [a] = b}, {@code a += b}.
     *
     * @param operator {@code =}, {@code +=}, {@code ??=} …
     */
    record Assignment(Span span, String operator, Pattern target, Expression value) implements Expression {}

    /** {@code a ? b : c}. */
    record Conditional(Span span, Expression test, Expression whenTrue, Expression whenFalse) implements Expression {}

    /** {@code a, b}. */
    record Sequence(Span span, List<Expression> expressions) implements Expression {}

    /** {@code await a}. */
    record Await(Span span, Expression value) implements Expression {}

    /**
     * {@code a as B}, {@code <B>a}.
     *
     * @param type the type's text
     */
    record Cast(Span span, Expression value, String type) implements Expression {}

    /**
     * What has no record of its own: JSX, {@code yield}, {@code import.meta}, what did not parse.
     *
     * @param kind the parser's name for it
     * @param parts expressions and statements in it, in order
     */
    record Other(Span span, String kind, List<Node> parts) implements Expression {}
}
