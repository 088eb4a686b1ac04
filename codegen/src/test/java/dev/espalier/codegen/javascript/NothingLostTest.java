// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.source.Language;
import dev.espalier.codegen.source.SourceFile;
import dev.espalier.codegen.source.SourceFolder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each name that the parser sees in code is in the tree at least as often. */
class NothingLostTest {
    private static final Set<String> NAMES =
            Set.of("identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern");

    /** Where names are those of types or of modules that are not kept. */
    private static final Set<String> NOT_KEPT = Set.of(
            "import_statement",
            "export_specifier",
            "internal_module",
            "module",
            "interface_declaration",
            "type_alias_declaration",
            "ambient_declaration",
            "function_signature",
            "method_signature",
            "labeled_statement",
            "extends_type_clause");

    private static List<String> missing(Grammar grammar, SourceFile file) {
        SyntaxTree tree = new TreeReader(grammar, file.text(), 0, new Patience(Duration.ofMinutes(1)))
                .read(file.text())
                .orElseThrow();
        List<String> known = Records.texts(new ScriptParser().parse(file).statements());
        List<String> missing = new ArrayList<>();
        names(tree, 0).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((name, count) -> {
                    if (known.stream().filter(name::equals).count() < count) {
                        missing.add(file.name() + ": " + name);
                    }
                });
        return missing;
    }

    private static List<String> names(SyntaxTree tree, int from) {
        List<String> names = new ArrayList<>();
        for (int node = from; node < tree.size(); node++) {
            if (NOT_KEPT.contains(tree.kind(node)) || isType(tree.kind(node))) {
                node = tree.after(node) - 1;
            } else if (NAMES.contains(tree.kind(node))) {
                names.add(tree.span(node).of(tree.text()));
            }
        }
        return names;
    }

    private static boolean isType(String kind) {
        return kind.endsWith("_type") || (kind.startsWith("type_") && !"type_assertion".equals(kind));
    }

    @Test
    void nothing_of_the_language_is_lost() {
        String text = """
                @a(b) class c extends d(e) { @f(g) h = i; [j]() { k } static { l(m) } get n() { return o } constructor(@p(q) r) {} }
                label: for (const [s = t, ...u] of v) { if (w) break label; else continue }
                for (x.y of z) a1: do { b1() } while (c1);
                switch (d1) { case e1: f1; default: g1 }
                try { h1 } catch { i1 } finally { j1 }
                const { k1 = l1, m1: n1, ...o1 } = p1, q1 = (r1, s1), t1 = u1 ? v1 : w1;
                async function* x1(y1 = z1, { a2 }, ...b2) { yield* c2; await d2; throw e2 }
                f2`g${h2}i`; new j2(k2, ...l2); m2?.[n2]?.(o2); p2 ??= q2; delete r2.s; typeof t2; u2++;
                const v2 = { w2, x2: y2, [z2]: a3, get b() { return c3 }, async d() { e3 }, ...f3 };
                enum g3 { H = i3 } namespace N { const j3 = k3 } using l3 = m3; export default n3;
                with_(o3 as P, <Q>p3, q3!, r3 satisfies S, import.meta.t, (s3), t3 in u3);
                debugger; if (v3); import w3 = x3.y; ({ z3, ...a4 } = b4); [c4.d, e4[f4]] = g4; #h in i4;
                """;

        assertThat(missing(Grammar.TYPESCRIPT, new SourceFile("a.ts", Language.TYPESCRIPT, text)))
                .isEmpty();
    }

    @Test
    void nothing_of_jsx_is_lost() {
        String text = "const a = <b c={d} {...e} f='g'>{h} i <j.k l={<m n={o}/>}/> {/* p */}{q ? <></> : r}</b>;";

        assertThat(missing(Grammar.TSX, new SourceFile("a.tsx", Language.TSX, text)))
                .isEmpty();
    }

    @Test
    void nothing_of_plausible_sources_is_lost() throws URISyntaxException {
        URL sources = Objects.requireNonNull(NothingLostTest.class.getResource("/dev/espalier/codegen/flow/hard"));
        SourceFolder folder = SourceFolder.open(Path.of(sources.toURI()));
        List<SourceFile> files = folder.names().stream()
                .filter(name -> name.endsWith(".ts"))
                .map(name -> (SourceFile) folder.read(name))
                .toList();

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files).flatMap(file -> missing(Grammar.TYPESCRIPT, file)).isEmpty();
    }
}
