// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.source.LeftOut;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no editor would write, each beside a good one whose chain has to be found all the same. */
class HardInputTest {
    private static final String CHAIN = "export const rows = () => supabase.from('t').select('id')";
    private static final String GOOD = "good.js";

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_good_file() throws IOException {
        write(GOOD, CHAIN);
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    /** What is found; the good file's chain always is. */
    private Findings found() {
        Findings findings = Found.in(folder);
        assertThat(files(findings)).contains(GOOD);
        return findings;
    }

    private static List<String> files(Findings findings) {
        return findings.chains().stream().map(chain -> chain.place().file()).toList();
    }

    private static List<String> leftOut(Findings findings) {
        return findings.leftOut().stream().map(LeftOut::name).toList();
    }

    /** A file is either told to be left out, or its chain is found. */
    private static void assertFoundOrLeftOut(Findings findings, String file) {
        assertThat(files(findings).contains(file) || leftOut(findings).contains(file))
                .as("%s is found or left out", file)
                .isTrue();
    }

    @Test
    void a_file_that_does_not_parse_is_told() throws IOException {
        write("bad.js", ")) ]] supabase.from( `${ {{{ ' \n */ <a");

        Findings findings = found();

        assertThat(leftOut(findings).contains("bad.js")
                        || findings.damages().stream()
                                .anyMatch(place -> place.file().equals("bad.js")))
                .isTrue();
    }

    @Test
    void a_binary_file_with_the_name_of_a_source_is_left_out() throws IOException {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        write("picture.js", bytes);
        write("video.ts", new byte[] {0, 0, 0, 1, 0x47, 0x40, 0, 17});

        assertThat(leftOut(found())).contains("picture.js", "video.ts");
    }

    @Test
    void a_bundle_in_one_line_neither_hangs_nor_fails() throws IOException {
        StringBuilder bundle = new StringBuilder("!function(e,t){");
        for (int n = 0; n < 20_000; n++) {
            bundle.append("function f")
                    .append(n)
                    .append("(e){return e?f")
                    .append(n / 2)
                    .append("(e-1):[e,t]}");
        }
        write("bundle.js", bundle.append("}(0,1),").append("supabase.from('t').select('id')") + "\n");

        assertFoundOrLeftOut(found(), "bundle.js");
    }

    @Test
    void a_generated_file_of_fifty_megabytes_is_left_out() throws IOException {
        byte[] line = "export const a = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("generated.ts"))) {
            for (int written = 0; written < 50_000_000; written += line.length) {
                out.write(line);
            }
        }

        Findings findings = found();

        assertThat(findings.leftOut())
                .filteredOn(left -> left.name().equals("generated.ts"))
                .singleElement()
                .satisfies(left -> assertThat(left.reason()).contains("MB"));
    }

    @Test
    void links_that_lead_back_end_somewhere() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.createSymbolicLink(folder.resolve("a/b/up"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("one.js"), folder.resolve("two.js"));
        Files.createSymbolicLink(folder.resolve("two.js"), folder.resolve("one.js"));

        assertThat(files(found())).containsExactly(GOOD);
    }

    @Test
    void a_link_to_nothing_is_no_failure() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.ts"), folder.resolve("nowhere.ts"));

        assertThat(files(found())).containsExactly(GOOD);
    }

    @Test
    void a_folder_with_the_name_of_a_source_is_a_folder() throws IOException {
        write("pages.js/index.ts", CHAIN);

        assertThat(files(found())).containsExactlyInAnyOrder(GOOD, "pages.js/index.ts");
    }

    @Test
    void a_pipe_that_nobody_writes_to_is_not_waited_for() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("mkfifo", folder.resolve("pipe.js").toString()).start();
        assertThat(process.waitFor()).isZero();

        assertThat(files(found())).containsExactly(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[|]", "(|)", "{|}", "f(|)", "x=>{|}", "!|", "`${|}`", "<a>|</a>", "a?|:b", "if(a){|}", "a.b[|]"
            })
    void a_hundred_thousand_levels_overflow_nothing(String pair) throws IOException {
        List<String> ends = Arrays.asList((pair + "|").split("\\|", -1));
        write("deep.jsx", ends.get(0).repeat(100_000) + "1" + ends.get(1).repeat(100_000));

        assertThat(files(found())).containsExactly(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a+", "a,", "a=", "a.b.", "'x'+", "a&&", "a??", "new ", "async()=>", "await ", "else if(a){}"})
    void a_hundred_thousand_of_one_kind_in_a_row_overflow_nothing(String part) throws IOException {
        write("long.js", (part.startsWith("else") ? "if(a){}" : "x=") + part.repeat(100_000) + "1");

        assertThat(files(found())).containsExactly(GOOD);
    }

    @Test
    void a_chain_of_twenty_thousand_calls_overflows_nothing() throws IOException {
        write("long.ts", "export const q = supabase.from('t').select('id')" + "\n  .eq('a', 1)".repeat(20_000));

        assertFoundOrLeftOut(found(), "long.ts");
    }

    @Test
    void a_null_character_hides_no_file() throws IOException {
        write("nul.js", "// a \0 b\nconst s = '\0'\n" + CHAIN);

        assertFoundOrLeftOut(found(), "nul.js");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_source() throws IOException {
        write("bom.js", "\ufeffsupabase.from('t').select('id')\n");

        assertThat(found().chains())
                .filteredOn(chain -> chain.place().file().equals("bom.js"))
                .singleElement()
                .satisfies(chain -> assertThat(chain.place().line()).isEqualTo(1));
    }

    @Test
    void lines_may_end_as_on_windows() throws IOException {
        write("windows.ts", "// one\r\n// two\r\nawait supabase\r\n  .from('t')\r\n  .select('id')\r\n");

        FoundChain chain = found().chains().stream()
                .filter(one -> one.place().file().equals("windows.ts"))
                .findFirst()
                .orElseThrow();

        assertThat(chain.place().line()).isEqualTo(4);
        assertThat(chain.source()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "UTF-32"})
    void other_encodings_are_read_or_left_out(String charset) throws IOException {
        write("other.js", ("// café, größe\n" + CHAIN).getBytes(Charset.forName(charset)));

        assertFoundOrLeftOut(found(), "other.js");
    }

    @Test
    void bytes_that_are_no_text_in_a_comment_hide_no_file() throws IOException {
        byte[] chain = ("\n" + CHAIN).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(
                new byte[] {'/', '/', (byte) 0xed, (byte) 0xa0, (byte) 0x80, (byte) 0xff}, 6 + chain.length);
        System.arraycopy(chain, 0, bytes, 6, chain.length);
        write("bytes.js", bytes);

        assertFoundOrLeftOut(found(), "bytes.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.js", "empty.vue", "empty.svelte", "empty.astro", "empty.tsx", "empty.html"})
    void an_empty_file_is_no_damage(String name) throws IOException {
        write(name, "");

        Findings findings = found();

        assertThat(findings.damages()).isEmpty();
        assertThat(files(findings)).containsExactly(GOOD);
    }

    @Test
    void a_file_may_change_while_it_is_read() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> writing = writer.submit(() -> {
                for (int n = 0; !done.get(); n++) {
                    write("changing.js", (CHAIN + "\n").repeat(n % 50));
                    Files.deleteIfExists(folder.resolve("changing.js"));
                }
                return true;
            });
            for (int n = 0; n < 20; n++) {
                found();
            }
            done.set(true);
            assertThat(writing.get()).isTrue();
        } finally {
            done.set(true);
            writer.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b*c?.js",
                "con.js",
                "line\nbreak.ts",
                "bell\u0007.js",
                "\u001b[31mred.js",
                "quote'\".js",
                "<img src=x>.js",
                "🙂.js",
                "größe 価格.ts",
                "\u202egpj.js",
                "%00.js",
                ".hidden.js",
                "-rf.js",
                "trailing .js",
                "back\\slash.js"
            })
    void any_name_of_a_file_will_do(String name) throws IOException {
        write(name, CHAIN);

        assertThat(files(found())).containsExactlyInAnyOrder(GOOD, name);
    }

    @Test
    void names_may_be_long_and_folders_deep() throws IOException {
        String name = "n".repeat(240) + ".js";
        String deep = "d/".repeat(300) + "deep.js";
        String wide = ("w".repeat(200) + "/").repeat(3) + "wide.js";
        write(name, CHAIN);
        write(deep, CHAIN);
        write(wide, CHAIN);

        assertThat(files(found())).containsExactlyInAnyOrder(GOOD, name, deep, wide);
    }
}
