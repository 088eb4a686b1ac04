// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements: declarations, modules, classes, loops. */
class StatementsTest {

    @Test
    void a_declaration_has_its_keyword_patterns_and_types() {
        Statement.Declaration declared = (Statement.Declaration)
                Parsed.typed("let {a, b: [c, , d], ...e}: F<G> = h, i!: J").get(0);

        assertThat(declared.keyword()).isEqualTo("let");
        assertThat(declared.declarators()).hasSize(2);
        assertThat(declared.declarators().get(0).type()).contains("F<G>");
        Pattern.ObjectPattern pattern =
                (Pattern.ObjectPattern) declared.declarators().get(0).pattern();
        assertThat(pattern.members())
                .extracting(member -> member.key().orElse("?"))
                .containsExactly("a", "b");
        assertThat(((Pattern.ArrayPattern) pattern.members().get(1).pattern()).elements())
                .hasSize(3);
        assertThat(pattern.rest()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"using a = b()", "await using a = b()"})
    void using_declares(String source) {
        assertThat(Parsed.typed(source).get(0)).isInstanceOfSatisfying(Statement.Declaration.class, declared -> {
            assertThat(declared.keyword()).isEqualTo("using");
        });
    }

    @Test
    void imports_of_values_are_kept_and_those_of_types_are_not() {
        List<Statement> statements = Parsed.typed("""
                import a, {b as c, type D, default as e} from 'm';
                import * as f from "n"; import type {G} from 'o'; import {type H} from 'p'; import 'q';
                """);

        assertThat(statements)
                .extracting(statement -> ((Statement.Import) statement).module())
                .containsExactly("m", "n", "q");
        assertThat(((Statement.Import) statements.get(0)).names())
                .containsExactly(
                        new Statement.Imported("default", "a"),
                        new Statement.Imported("b", "c"),
                        new Statement.Imported("default", "e"));
        assertThat(((Statement.Import) statements.get(1)).names()).containsExactly(new Statement.Imported("*", "f"));
    }

    @Test
    void exports_tell_both_names() {
        List<Statement> statements = Parsed.typed(
                "export {a as b, type C}; export {d as default} from 'e'; export * from 'f'; export * as g from 'h';"
                        + "export type {I} from 'i'; export {};");

        assertThat(statements).hasSize(4).allMatch(Statement.ExportNames.class::isInstance);
        assertThat(((Statement.ExportNames) statements.get(0)).names())
                .containsExactly(new Statement.Exported("a", "b"));
        assertThat(((Statement.ExportNames) statements.get(1)).module()).contains("e");
        assertThat(((Statement.ExportNames) statements.get(2)).names()).isEmpty();
        assertThat(((Statement.ExportNames) statements.get(3)).names())
                .containsExactly(new Statement.Exported("*", "g"));
    }

    @Test
    void a_default_export_is_a_value() {
        List<Statement> statements = Parsed.typed(
                "export default async function a() {} export default class B extends C {} export default {d}");

        assertThat(statements)
                .extracting(statement ->
                        ((Statement.ExportDefault) statement).value().getClass().getSimpleName())
                .containsExactly("Function", "ClassExpression", "ObjectLiteral");
    }

    @Test
    void commonjs_in_typescript_is_what_it_says() {
        List<Statement> statements = Parsed.typed("import a = require('b'); import c = D.e; export = a;");

        Statement.Declaration required = (Statement.Declaration) statements.get(0);
        assertThat(Outline.of(required.declarators().get(0).value().orElseThrow()))
                .isEqualTo("require('b')");
        Statement.Declaration alias = (Statement.Declaration) statements.get(1);
        assertThat(Outline.of(alias.declarators().get(0).value().orElseThrow())).isEqualTo("D.e");
        Expression.Assignment exported = (Expression.Assignment) ((Statement.Evaluated) statements.get(2)).expression();
        assertThat(Outline.of(((Pattern.Target) exported.target()).expression()))
                .isEqualTo("module.exports");
    }

    @Test
    void enums_count() {
        Statement.EnumDeclaration counted = (Statement.EnumDeclaration)
                Parsed.typed("const enum A {B, C = 4, D, E = 'e'}").get(0);

        assertThat(counted.members())
                .extracting(member -> member.name() + " " + Outline.of(member.value()))
                .containsExactly("B 0", "C 4", "D 5", "E 'e'");
    }

    @Test
    void types_and_overloads_leave_no_trace() {
        assertThat(Parsed.typed(
                        "interface A {b: C} type D = E; declare module 'f' {} function g(a: H): I; function g(a) {}"))
                .hasSize(1);
    }

    @Test
    void else_if_is_an_if_in_the_else() {
        Statement.If first = (Statement.If)
                Parsed.typed("if (a) b(); else if (c) d(); else { e() }").get(0);

        assertThat(first.whenFalse()).containsInstanceOf(Statement.If.class);
        assertThat(((Statement.If) first.whenFalse().orElseThrow()).whenFalse())
                .containsInstanceOf(Statement.Block.class);
    }

    @Test
    void loops_and_attempts_have_their_parts() {
        List<Statement> statements = Parsed.typed("""
                for (let i = 0; i < n; i++) a(i);
                for await (const [k, v] of rows) b(k);
                for (const k in c) d(k);
                outer: while (e) { break outer }
                try { f() } catch ({message}) { g() } finally { h() }
                switch (i) { case 1: j(); break; default: k() }
                """);

        assertThat(statements)
                .extracting(statement -> statement.getClass().getSimpleName())
                .containsExactly("For", "ForEach", "ForEach", "Block", "Try", "Switch");
        assertThat(((Statement.ForEach) statements.get(1)).keys()).isFalse();
        assertThat(((Statement.ForEach) statements.get(2)).keys()).isTrue();
        assertThat(((Statement.Try) statements.get(4)).last()).isPresent();
        assertThat(((Statement.Switch) statements.get(5)).cases().get(0).statements())
                .hasSize(2);
    }

    @Test
    void flow_types_in_javascript_are_types() {
        assertThat(Parsed.statements(Language.JAVASCRIPT, "function a(b: string): Promise<C> { return d(b) }"))
                .hasSize(1);
    }
}
