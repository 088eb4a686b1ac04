// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as texts, and why some are none. */
class ReadingTest {
    @TempDir
    Path folder;

    private Reading read(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return SourceFolder.open(folder, new Selection(List.of(), 50_000)).read(name);
    }

    private String reason(String name, String text) throws IOException {
        return ((LeftOut) read(name, text.getBytes(StandardCharsets.UTF_8))).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding_and_is_no_text(String charset) throws IOException {
        assertThat(read("a.ts", "\uFEFFé😀".getBytes(Charset.forName(charset))))
                .isEqualTo(new SourceFile("a.ts", Language.TYPESCRIPT, "é😀"));
    }

    @Test
    void what_is_no_utf_8_is_read_with_replacements() throws IOException {
        assertThat(read("a.js", new byte[] {'a', (byte) 0xE9, 'b'}))
                .isEqualTo(new SourceFile("a.js", Language.JAVASCRIPT, "a\uFFFDb"));
    }

    @Test
    void binary_files_are_left_out() throws IOException {
        assertThat(reason("a.ts", "G@\0\0")).isEqualTo("binary");
    }

    @Test
    void large_files_are_left_out() throws IOException {
        assertThat(reason("a.ts", "a".repeat(50_001))).isEqualTo("50001 bytes, more than 50000 bytes");
    }

    @Test
    void minified_files_are_left_out_and_long_texts_are_not() throws IOException {
        String code = "!function(a){var b=c(a);d(b)}(e);";
        assertThat(reason("a.min.js", "a()")).isEqualTo("minified");
        assertThat(reason("b.js", code.repeat(1_000))).isEqualTo("minified");
        assertThat(read("c.js", (code + "\n").repeat(1_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SourceFile.class);
        assertThat(read("d.js", ("const a = '" + "iVBORw0KGgo".repeat(2_000) + "';").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SourceFile.class);
    }

    @Test
    void what_is_gone_meanwhile_is_left_out() throws IOException {
        Files.writeString(folder.resolve("a.ts"), "");
        SourceFolder opened = SourceFolder.open(folder);
        Files.delete(folder.resolve("a.ts"));

        assertThat(opened.read("a.ts")).isEqualTo(new LeftOut("a.ts", "not there"));
        assertThat(opened.read("b.ts")).isEqualTo(new LeftOut("b.ts", "no source file"));
    }
}
