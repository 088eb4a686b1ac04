// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Optional;

/** A statement. Types, interfaces and declarations without a value leave no trace. */
public sealed interface Statement extends Node {

    /** {@code const a = 1, b = 2}, {@code let a}, {@code using a = b}. */
    record Declaration(Span span, String keyword, List<Declarator> declarators) implements Statement {}

    /**
     * One name or pattern of a declaration.
     *
     * @param type the text of its type, without the colon
     */
    record Declarator(Span span, Pattern pattern, Optional<String> type, Optional<Expression> value) {}

    /** An expression on its own. */
    record Evaluated(Span span, Expression expression) implements Statement {}

    /** {@code function a() {}}. */
    record FunctionDeclaration(Span span, String name, FunctionBody body) implements Statement {}

    /** {@code class A {}}. */
    record ClassDeclaration(Span span, String name, ClassBody body) implements Statement {}

    /** {@code enum A {B = 'b'}}; a member without a value has its number as a text of a {@link Expression.Numeric}. */
    record EnumDeclaration(Span span, String name, List<Expression.Named> members) implements Statement {}

    /** {@code return a}. */
    record Return(Span span, Optional<Expression> value) implements Statement {}

    /** {@code throw a}. */
    record Throw(Span span, Expression value) implements Statement {}

    /** {@code if (a) {} else {}}. */
    record If(Span span, Expression test, Statement whenTrue, Optional<Statement> whenFalse) implements Statement {}

    /** {@code for (a; b; c) d}. */
    record For(
            Span span,
            Optional<Statement> start,
            Optional<Expression> test,
            Optional<Expression> update,
            Statement body)
            implements Statement {}

    /**
     * {@code for (const a of b)}, {@code for await (const a of b)}, {@code for (const a in b)}.
     *
     * @param keys whether it says {@code in}
     */
    record ForEach(Span span, Pattern variable, Expression values, boolean keys, Statement body) implements Statement {}

    /** {@code while (a) b}, {@code do b while (a)}. */
    record While(Span span, Expression test, Statement body) implements Statement {}

    /** {@code { }}, a namespace, what a label is on. */
    record Block(Span span, List<Statement> statements) implements Statement {}

    /** {@code switch (a) {}}. */
    record Switch(Span span, Expression value, List<Case> cases) implements Statement {}

    /**
     * {@code case a:}, {@code default:}.
     *
     * @param test empty for {@code default}
     */
    record Case(Span span, Optional<Expression> test, List<Statement> statements) {}

    /** {@code try {} catch (a) {} finally {}}. */
    record Try(Span span, Block block, Optional<Pattern> caught, Optional<Block> handler, Optional<Block> last)
            implements Statement {}

    /** {@code break} and {@code continue}. */
    record Jump(Span span, String keyword) implements Statement {}

    /**
     * {@code import a, {b as c} from 'd'}; {@code import type} leaves no trace.
     *
     * @param names what is taken; empty for {@code import 'd'}
     */
    record Import(Span span, String module, List<Imported> names) implements Statement {}

    /**
     * A name that is imported.
     *
     * @param name in the other module: {@code default}, {@code *} for all of it
     * @param local in this one
     */
    record Imported(String name, String local) {}

    /** {@code export const a = 1}, {@code export function a() {}}, {@code export class A {}}, {@code export enum}. */
    record ExportDeclaration(Span span, Statement declaration) implements Statement {}

    /** {@code export default a}; a named function or class is one of {@link Expression}. */
    record ExportDefault(Span span, Expression value) implements Statement {}

    /**
     * {@code export {a as b}}, {@code export {a as b} from 'c'}, {@code export * from 'c'}, {@code export * as a from 'c'}.
     *
     * @param module where from, if from another
     * @param names empty for {@code *}
     */
    record ExportNames(Span span, Optional<String> module, List<Exported> names) implements Statement {}

    /**
     * A name that is exported.
     *
     * @param local in this module, or in the one that it comes from; {@code *} for all of it
     * @param name for others
     */
    record Exported(String local, String name) {}

    /** What has no record of its own, with what is in it. */
    record OtherStatement(Span span, String kind, List<Node> parts) implements Statement {}
}
