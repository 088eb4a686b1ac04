// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scripts and expressions in markup. */
class MarkupTest {

    /** The pieces of a text that have become statements. */
    private static List<String> pieces(Language language, String text) {
        return Parsed.statements(language, text).stream()
                .map(statement -> statement.span().of(text))
                .toList();
    }

    @Test
    void vue_has_scripts_mustaches_and_directives() {
        String text = """
                <script>export default {}</script>
                <script setup lang="ts">
                const a = b<C>(1) as D
                </script>
                <template>
                  <!-- {{ no }} --><p v-for="(e, i) in f.g" :key="e.id" #default="{ no }" title="no">it's {{ h(e) }}</p>
                  <q @click="i(); j = 1" v-if="k < l" @x='() => m.n()' /><br>
                </template>
                <style>.no { a: b }</style>
                """;

        assertThat(pieces(Language.VUE, text))
                .containsExactly(
                        "export default {}",
                        "const a = b<C>(1) as D",
                        "h(e)",
                        "f.g",
                        "e.id",
                        "i();",
                        "j = 1",
                        "k < l",
                        "() => m.n()");
    }

    @Test
    void svelte_has_scripts_blocks_and_attributes() {
        String text = """
                <script context="module" lang="ts">const a: B = c</script>
                {#await d.e('}') then { f }} isn't {:catch g} {/await}
                {#each h as i, j (i.k)}<p class="l {m ? "n" : 'o'}" on:click={() => { p() }} {...q} {r}>{s}</p>{/each}
                {#if t > 1}{:else if u}{:else}{/if}{@const v = w()}{@html x}{#snippet no(y)}{/snippet}{@render z(1)}
                """;

        assertThat(pieces(Language.SVELTE, text))
                .containsExactly(
                        "const a: B = c",
                        "d.e('}')",
                        "h",
                        "m ? \"n\" : 'o'",
                        "() => { p() }",
                        "...q",
                        "r",
                        "s",
                        "t > 1",
                        "u",
                        "const v = w()",
                        "x",
                        "z(1)");
    }

    @Test
    void astro_has_a_script_between_fences_and_markup_in_expressions() {
        String text = """
                ---
                const a: B = await c.d();
                ---
                <p e={f} {...g} h=`i ${j}`>{k.map(l => <b>Don't {l}</b>)}</p><script>const m: N = o;</script>
                """;

        assertThat(pieces(Language.ASTRO, text))
                .containsExactly(
                        "const a: B = await c.d();",
                        "const m: N = o;",
                        "f",
                        "...g",
                        "`i ${j}`",
                        "k.map(l => <b>Don't {l}</b>)");
    }

    @Test
    void html_has_scripts_that_are_javascript() {
        String text = """
                <!doctype html><script src="a.js">no()</script><script type="application/json">{"no": 1}</script>
                <script type="module">b(); c("</div>")</script><SCRIPT>if (d < e) f()</SCRIPT> { no } {{ no }}
                """;

        assertThat(pieces(Language.HTML, text)).containsExactly("b();", "c(\"</div>\")", "if (d < e) f()");
    }

    @Test
    void what_nothing_closes_is_a_damage_and_scripts_behind_it_are_read() {
        String text = "{a <b> { <script>c()</script>";

        Script script = Parsed.script(Language.SVELTE, text);

        assertThat(script.damages()).containsExactly(new Span(0, 1));
        assertThat(script.statements()).hasSize(1);
    }

    @Test
    void braces_in_strings_comments_and_regular_expressions_do_not_count() {
        assertThat(pieces(Language.SVELTE, "{a('}') + `}${b}`}{/* } */ c}{d.replace(/[}']/g, e)}"))
                .containsExactly("a('}') + `}${b}`", "c", "d.replace(/[}']/g, e)");
    }
}
