// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.chain.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs whose meaning grows without end when somebody follows it; a search that does not end is red, not stuck. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileProgramsTest {
    private static final String GOOD = "good.js";
    private static final String CLIENT = "import { supabase } from './supabase'\n";

    @TempDir
    Path folder;

    private Findings found(String source) throws IOException {
        write(GOOD, CLIENT + "export const rows = () => supabase.from('good').select('id')\n");
        write("hostile.js", CLIENT + source);
        Findings findings = Found.in(folder);
        assertThat(findings.chains()).anyMatch(chain -> chain.place().file().equals(GOOD));
        return findings;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** The chain of the hostile file is found, whatever is known of it. */
    private void assertFound(String source) throws IOException {
        assertThat(found(source).chains())
                .anyMatch(chain -> chain.place().file().equals("hostile.js"));
    }

    @Test
    void a_text_that_doubles_sixty_times() throws IOException {
        assertFound("let s = 'abcdefgh'\n" + "s = s + s\n".repeat(60)
                + "export const q = () => supabase.from(s).select('*')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x'.repeat(2000000000)",
                "'x'.padStart(2000000000)",
                "Array(2000000000).join('x')",
                "new Array(4294967295).fill('x').join()",
                "'x'.repeat(-1)",
                "[].concat([])[4294967295]",
                "'x'.charAt(1e308)",
                "Array.from({ length: 2000000000 }, () => 'x').join()",
                "'a'.replace(/(a+)+$/, 'b')",
                "Object.keys({}).map((x) => x).join().slice(-1e308)",
                "`${`${`${[]}`}`}`",
                "(1e308 * 10) + ''",
                "'\\u{110000}'"
            })
    void a_table_that_would_take_all_memory(String table) throws IOException {
        assertFound("export const q = () => supabase.from(" + table + ").select('*')");
    }

    @Test
    void a_list_that_doubles_forty_times() throws IOException {
        assertFound("let s = ['a', 'b']\n" + "s = [...s, ...s]\n".repeat(40)
                + "export const q = () => supabase.from('t').select(s.join(','))");
    }

    @Test
    void helpers_that_call_the_one_before_twice() throws IOException {
        String helpers = IntStream.range(1, 60)
                .mapToObj(n -> "const f" + n + " = (q) => f" + (n - 1) + "(f" + (n - 1) + "(q))")
                .collect(Collectors.joining("\n"));
        assertFound("const f0 = (q) => q.eq('a', 1)\n" + helpers
                + "\nexport const q = () => f59(supabase.from('t').select('*'))");
    }

    @Test
    void a_helper_that_calls_itself_twice_with_more() throws IOException {
        assertFound("const f = (q, n) => f(f(q.eq('a' + n, n), n + 'x'), n + 'y')\n"
                + "export const q = () => f(supabase.from('t').select('*'), 'n')");
    }

    @Test
    void a_helper_with_a_thousand_callers() throws IOException {
        String callers = IntStream.range(0, 1_000)
                .mapToObj(n -> "export const q" + n + " = () => all('t" + n + "')")
                .collect(Collectors.joining("\n"));
        assertFound("const all = (table) => supabase.from(table).select('*')\n" + callers);
    }

    @Test
    void forty_decisions_on_one_table_name() throws IOException {
        String decisions = IntStream.range(0, 40)
                .mapToObj(n -> "if (a" + n + ") table = table + '" + n + "'")
                .collect(Collectors.joining("\n"));
        assertFound("export function f() {\nlet table = 't'\n" + decisions
                + "\nreturn supabase.from(table).select('*')\n}");
    }

    @Test
    void forty_decisions_between_two_builders() throws IOException {
        String decisions = IntStream.range(0, 40)
                .mapToObj(n -> "q = a" + n + " ? q.eq('c', 1) : q.gt('c', 2)")
                .collect(Collectors.joining("\n"));
        assertFound("export function f() {\nlet q = supabase.from('t').select('*')\n" + decisions + "\nreturn q\n}");
    }

    @Test
    void a_loop_over_a_literal_list_of_fifty_thousand() throws IOException {
        String list = IntStream.range(0, 50_000).mapToObj(n -> "'c" + n + "'").collect(Collectors.joining(", "));
        assertFound("export function f() {\nlet q = supabase.from('t').select('*')\nfor (const c of [" + list
                + "]) q = q.eq(c, 1)\nreturn q\n}");
    }

    @Test
    void loops_in_loops_over_literal_lists() throws IOException {
        String loops = "for (const a of ['1','2','3','4','5','6','7','8'])\n".repeat(1);
        String nested = IntStream.range(0, 20)
                .mapToObj(n -> loops.replace("const a", "const a" + n))
                .collect(Collectors.joining());
        assertFound(
                "export async function f() {\n" + nested + "await supabase.from('t' + a0).delete().eq('id', a19)\n}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const a = b, b = a; export const q = () => supabase.from(a).select('*')",
                "const o = {}; o.o = o; export const q = () => supabase.from('t').insert(o)",
                "const l = []; l.push(l); export const q = () => supabase.from('t').insert(l)",
                "const f = () => g(), g = () => f(); export const q = () => supabase.from(f()).select('*')",
                "const o = { get t() { return this.t } }; export const q = () => supabase.from(o.t).select('*')",
                "class A extends A { q() { return supabase.from(this.t).select('*') } }",
                "class A extends B { q() { return supabase.from(this.t).select('*') } } class B extends A {}",
                "let q = supabase.from('t').select('*'); q = q.eq('a', q); q.eq('b', q)",
                "function f(a = f()) { return supabase.from('t').select('*') } f()",
                "const { a = a } = {}; export const q = () => supabase.from(a).select('*')",
                "const p = new Proxy({}, { get: (t, k) => p[k] }); export const q = () => supabase.from(p.x).select('*')",
                "(function f(g) { supabase.from('t').select('*'); return g(g) })(function f(g) { return g(g) })",
                "const Y = (f) => ((x) => f((v) => x(x)(v)))((x) => f((v) => x(x)(v))); Y((me) => (q) => me(q.eq('a', 1)))(supabase.from('t').select('*'))",
                "while (true) { supabase.from('t').select('*') } do { } while (1)",
                "export const q = () => supabase.from('t').select('*'); Function.prototype.call.call.call.call(q)",
                "const f = f.bind(f, f); export const q = () => supabase.from('t').select(f(f))",
                "const x = { ...x, a: x }; export const q = () => supabase.from('t').insert({ ...x, ...x })",
                "const __proto__ = 't', constructor = 'u'; export const q = () => supabase.from(__proto__).select(constructor)",
                "const o = { __proto__: null, hasOwnProperty: 1, toString: 2 }; export const q = () => supabase.from('t').insert(o)",
            })
    void a_circle(String source) throws IOException {
        assertFound(source);
    }

    @Test
    void modules_that_export_each_other() throws IOException {
        write(
                "a.js",
                "export * from './a'\nexport * from './b'\nexport { x as y } from './b'\nexport { y as x } from './a'");
        write("b.js", "export * from './a'\nexport { y as x } from './a'\nexport default from './b'");

        assertFound("import { x } from './a'\nexport const q = () => supabase.from(x).select('*')");
    }

    @Test
    void configurations_that_extend_each_other() throws IOException {
        write(
                "tsconfig.json",
                "{ \"extends\": \"./other.json\", \"compilerOptions\": { \"paths\": { \"*\": [\"*\", \"*/*\"] } } }");
        write("other.json", "{ \"extends\": [\"./tsconfig.json\", 5, null], \"compilerOptions\": 7 }");
        write("package.json", "[\"workspaces\", {");

        assertFound("import { x } from 'x'\nexport const q = () => supabase.from(x).select('*')");
    }

    @Test
    void json_without_end() throws IOException {
        write("jsconfig.json", "[".repeat(100_000));
        write("package.json", "{\"workspaces\":".repeat(100_000));
        write("data.json", "{\"a\":".repeat(100_000));

        assertFound("import data from './data.json'\nexport const q = () => supabase.from(data.a).select('*')");
    }

    @Test
    void an_import_from_outside_of_the_folder_is_not_followed() throws IOException {
        Path outside = Files.createTempFile(folder.getParent(), "outside", ".js");
        Files.writeString(
                outside, CLIENT + "export const t = 'outside'\nexport const q = () => supabase.from(t).select('*')");

        Findings findings = found("import { t } from '../" + outside.getFileName()
                + "'\nexport const q = () => supabase.from(t).select('*')");

        assertThat(findings.chains()).allMatch(chain -> !chain.place().file().contains("outside"));
    }
}
