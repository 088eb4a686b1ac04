// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.source.Language;
import dev.espalier.codegen.source.SourceFile;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that are broken, or made to break a parser. */
class DamageTest {
    private static final int MANY = 5_000;

    /** How many records of a tree are one in another, at the most. */
    private static int depth(Object tree) {
        int deepest = 0;
        Deque<Object> values = new ArrayDeque<>(List.of(tree));
        Deque<Integer> depths = new ArrayDeque<>(List.of(0));
        while (!values.isEmpty()) {
            Object value = values.pop();
            int depth = depths.pop() + (value instanceof Record ? 1 : 0);
            deepest = Math.max(deepest, depth);
            Records.parts(value).forEach(part -> {
                values.push(part);
                depths.push(depth);
            });
        }
        return deepest;
    }

    @Test
    void what_stands_around_a_damage_is_in_the_tree() {
        Script script = Parsed.script(Language.TYPESCRIPT, "const a = b.c(1);\nconst = = ;\nd.e(2);\n");

        assertThat(script.damages()).isNotEmpty();
        assertThat(Records.texts(script.statements())).contains("b", "d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a + ",
                "a && ",
                "a => ",
                "a ? b : ",
                "!",
                "await ",
                "(",
                "[",
                "{",
                "f(",
                "if (a) b(); else ",
                "a.b(",
                "`${",
                "class A { b() {",
                "function f() {",
                "new ",
                "a = ",
                "<A>",
                "let a: B<"
            })
    void depth_is_bounded(String opening) {
        Script script = Parsed.script(Language.TYPESCRIPT, opening.repeat(MANY) + "1");

        assertThat(depth(script.statements())).isLessThan(Conversion.DEPTH * 5);
    }

    @Test
    void nothing_of_a_long_chain_is_lost() {
        Script script = Parsed.script(Language.JAVASCRIPT, "a" + ".b(c)".repeat(5_000));

        assertThat(Records.texts(script.statements()).stream().filter("c"::equals))
                .hasSize(5_000);
        assertThat(script.damages()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_is_too_odd(Language language) {
        String odd = "\0'\"`${}<>[]()/*//\\\ud800\udc00\ud83d😀é\u2028--->{{ {# {@ </script> <script> \u0007";
        for (int start = 0; start < odd.length(); start++) {
            String text = odd.substring(start) + odd.substring(0, start);
            Script script = Parsed.script(language, text.repeat(3));

            assertThat(script.damages()).allMatch(span -> span.start() <= span.end());
        }
    }

    @Test
    void where_patience_ends_all_of_the_file_is_a_damage() {
        String text = "a = {b: [1, 2]};\n".repeat(MANY);

        Script script = new ScriptParser(Duration.ZERO).parse(new SourceFile("a.js", Language.JAVASCRIPT, text));

        assertThat(script.statements()).isEmpty();
        assertThat(script.damages()).containsExactly(new Span(0, text.length()));
    }

    @Test
    void damages_that_touch_are_one() {
        assertThat(Parsed.script(Language.JAVASCRIPT, "a = #\0#\0#\0#;").damages())
                .hasSizeLessThan(4);
    }
}
