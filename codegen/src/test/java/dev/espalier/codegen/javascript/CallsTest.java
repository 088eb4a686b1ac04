// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls, members and what stands around them. */
class CallsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.b('c', 1)               | a.b('c', 1)",
                "a?.b?.(c)?.[d]            | a?.b?.(c)[d]",
                "a['b'](c)                 | a.b(c)",
                "a[`b`]                    | a.b",
                "(a)!.b satisfies C        | a.b",
                "(a as B).c()              | cast{a: B}.c()",
                "(<B>a).c()                | cast{a: B}.c()",
                "(a as unknown as B<C>).c  | cast{cast{a: unknown}: B<C>}.c",
                "a(...b)                   | a(...b)",
                "this_.#b                  | this_.#b",
                "import('x')               | import('x')"
            })
    void calls_and_members_lose_what_has_no_meaning(String source, String outline) {
        assertThat(Parsed.outline(source)).isEqualTo(outline);
    }

    /** The grammar reads these as calls of what stands before the type arguments. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "await a.b<T>('c')              | await{a.b<T>('c')}",
                "await a.b<T>('c').d<U>().e     | await{a.b<T>('c').d<U>().e}",
                "(await a.b<T>('c')).d          | await{a.b<T>('c')}.d",
                "(await a.b<T>('c'))!.d!.e      | await{a.b<T>('c')}.d.e",
                "!a<T>(1).b                     | !{a<T>(1).b}",
                "typeof a<T>(1)                 | typeof{a<T>(1)}",
                "a + b<T>(1).c + d              | {{a + b<T>(1).c} + d}",
                "await a?.<T>(1)?.b             | await{a?.<T>(1)?.b}"
            })
    void type_arguments_do_not_change_what_binds_stronger(String source, String outline) {
        assertThat(Parsed.outline(source)).isEqualTo(outline);
    }

    @Test
    void spans_are_those_of_the_text() {
        String text = "/* é😀 */ await db\n  .from<Row>('ü')\n  .select()";
        Expression.Await awaited = (Expression.Await) Parsed.expression(text);
        Expression.Call select = (Expression.Call) awaited.value();
        Expression.Member member = (Expression.Member) select.callee();

        assertThat(select.span().of(text)).startsWith("db\n").endsWith(".select()");
        assertThat(member.propertySpan().of(text)).isEqualTo("select");
        assertThat(member.object().span().of(text)).isEqualTo("db\n  .from<Row>('ü')");
    }
}
