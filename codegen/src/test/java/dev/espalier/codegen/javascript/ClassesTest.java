// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes and functions. */
class ClassesTest {

    private static List<ClassBody.Member> members(String body) {
        return ((Statement.ClassDeclaration)
                        Parsed.typed("class A extends B {" + body + "}").get(0))
                .body()
                .members();
    }

    @Test
    void members_have_names_and_kinds() {
        List<ClassBody.Member> members = members(
                "static #a = 1; private readonly b: C; 'd'() {} get e() { return 1 } set e(v) {} async *f() {}");

        assertThat(members).filteredOn(ClassBody.Field.class::isInstance).hasSize(2);
        ClassBody.Field first = (ClassBody.Field) members.get(0);
        assertThat(first.name()).isEqualTo("#a");
        assertThat(first.isStatic()).isTrue();
        assertThat(((ClassBody.Field) members.get(1)).type()).contains("C");
        assertThat(members.subList(2, 6))
                .extracting(member -> ((ClassBody.Method) member).name() + " " + ((ClassBody.Method) member).kind())
                .containsExactly("d METHOD", "e GETTER", "e SETTER", "f METHOD");
        assertThat(((ClassBody.Method) members.get(5)).body().flavour()).isEqualTo(FunctionBody.Flavour.GENERATOR);
    }

    @Test
    void parameters_of_a_constructor_may_be_fields() {
        ClassBody.Method constructor =
                (ClassBody.Method) members("constructor(private readonly db: Db, readonly n = 1, ...rest: string[]) {}")
                        .get(0);

        assertThat(constructor.kind()).isEqualTo(ClassBody.Kind.CONSTRUCTOR);
        assertThat(constructor.body().parameters())
                .extracting(FunctionBody.Parameter::field)
                .containsExactly(true, true, false);
        assertThat(constructor.body().parameters().get(2).rest()).isTrue();
        assertThat(constructor.body().parameters().get(0).type()).contains("Db");
    }

    @Test
    void decorators_static_blocks_and_computed_names_are_other_members() {
        List<ClassBody.Member> members = members("@Get(a) b() {} static { c() } [d] = e; constructor(@Inject(f) g) {}");

        assertThat(members)
                .filteredOn(ClassBody.OtherMember.class::isInstance)
                .hasSize(4)
                .allMatch(member -> !((ClassBody.OtherMember) member).parts().isEmpty());
    }

    @Test
    void overloads_leave_no_trace_and_abstract_methods_have_no_statements() {
        assertThat(members("a(b: string): void; a(b: any) { c() }")).hasSize(1);
        Statement.ClassDeclaration declared = (Statement.ClassDeclaration)
                Parsed.typed("abstract class A { abstract b(c: D): void }").get(0);
        assertThat(((ClassBody.Method) declared.body().members().get(0)).body().statements())
                .isEmpty();
    }

    @Test
    void the_type_of_this_is_no_parameter() {
        Statement.FunctionDeclaration function = (Statement.FunctionDeclaration)
                Parsed.typed("async function a(this: B, c?: D) {}").get(0);

        assertThat(function.body().parameters()).hasSize(1);
        assertThat(function.body().asynchronous()).isTrue();
    }

    @Test
    void an_arrow_with_an_expression_returns_it() {
        Expression.Function arrow = (Expression.Function) Parsed.expression("(async a => b(a))");

        assertThat(arrow.body().flavour()).isEqualTo(FunctionBody.Flavour.ARROW);
        assertThat(arrow.body().statements()).singleElement().isInstanceOf(Statement.Return.class);
        assertThat(arrow.body().parameters()).hasSize(1);
    }

    @Test
    void properties_of_objects_are_told_apart() {
        Expression.ObjectLiteral object = (Expression.ObjectLiteral) Parsed.expression(
                "({a, b: 1, 'c-d'() {}, get e() { return 1 }, [f]: 2, ['g']: 3, ...h, async *[i]() {}})");

        assertThat(object.properties())
                .extracting(property -> property.getClass().getSimpleName())
                .containsExactly("Named", "Named", "Named", "Accessor", "Computed", "Named", "Spread", "Computed");
    }
}
