// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are sources. */
class SourceFolderTest {
    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> names() {
        return SourceFolder.open(folder).names();
    }

    private static List<String> namesOf(List<LeftOut> files) {
        return files.stream().map(LeftOut::name).toList();
    }

    @Test
    void sources_are_known_by_their_names_and_sorted() throws IOException {
        for (String name : List.of("b.ts", "a/z.vue", "a.JS", "c.d.ts", "d.json", "e.svelte", "f.css", "g.d.mts")) {
            write(name, "");
        }

        assertThat(names()).containsExactly("a.JS", "a/z.vue", "b.ts", "e.svelte");
    }

    @Test
    void what_was_installed_built_or_hidden_is_skipped_and_told() throws IOException {
        for (String name :
                List.of("node_modules/a.js", "src/dist/a.js", "build/a.js", ".next/a.js", "src/build/a.js")) {
            write(name, "");
        }

        SourceFolder opened = SourceFolder.open(folder);

        assertThat(opened.names()).containsExactly("src/build/a.js");
        assertThat(namesOf(opened.skipped())).containsExactlyInAnyOrder(".next", "build", "node_modules", "src/dist");
    }

    @Test
    void output_beside_a_package_is_skipped() throws IOException {
        write("packages/a/package.json", "{}");
        write("packages/a/out/b.js", "");
        write("packages/vendor/c.js", "");

        assertThat(names()).containsExactly("packages/vendor/c.js");
    }

    @Test
    void gitignore_counts_at_any_level_and_may_take_back() throws IOException {
        write(".gitignore", "# generated\n*.gen.ts\n!keep.gen.ts\n/only-here\nlogs/\n");
        write("a.gen.ts", "");
        write("keep.gen.ts", "");
        write("only-here/a.ts", "");
        write("src/only-here/a.ts", "");
        write("src/logs/a.ts", "");
        write("src/.gitignore", "b.ts\n!a.gen.ts\n");
        write("src/b.ts", "");
        write("src/a.gen.ts", "");
        write("b.ts", "");

        assertThat(names()).containsExactly("b.ts", "keep.gen.ts", "src/a.gen.ts", "src/only-here/a.ts");
    }

    @Test
    void rules_of_the_repository_hold_in_a_folder_of_it() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        write(".gitignore", "src/a.ts\nb.ts\n");
        write("src/a.ts", "");
        write("src/b.ts", "");
        write("src/c.ts", "");

        assertThat(SourceFolder.open(folder.resolve("src")).names()).containsExactly("c.ts");
    }

    @Test
    void a_caller_excludes_in_the_same_grammar() throws IOException {
        write("a.test.ts", "");
        write("src/legacy/b.ts", "");
        write("src/c.ts", "");

        SourceFolder opened = SourceFolder.open(folder, new Selection(List.of("*.test.ts", "src/legacy/"), 100));

        assertThat(opened.names()).containsExactly("src/c.ts");
        assertThat(opened.skipped()).extracting(LeftOut::reason).containsOnly("excluded");
    }

    @Test
    void links_are_not_followed_and_no_file_comes_twice(@TempDir Path outside) throws IOException {
        write("src/a.ts", "");
        Files.writeString(outside.resolve("b.ts"), "");
        Files.createSymbolicLink(folder.resolve("src/loop"), folder);
        Files.createSymbolicLink(folder.resolve("src/again.ts"), folder.resolve("src/a.ts"));
        Files.createSymbolicLink(folder.resolve("src/out"), outside);
        Files.createSymbolicLink(folder.resolve("src/nowhere.ts"), folder.resolve("none"));

        SourceFolder opened = SourceFolder.open(folder);

        assertThat(opened.names()).containsExactly("src/a.ts");
        assertThat(namesOf(opened.leftOut())).containsExactly("src/nowhere.ts", "src/out");
        assertThat(opened.find("src/loop/src/again.ts")).contains("src/a.ts");
        assertThat(opened.find("src/out/b.ts")).isEmpty();
    }

    @Test
    void any_file_of_the_folder_is_found_and_none_outside() throws IOException {
        write("src/a.ts", "");
        write("tsconfig.json", "{\"a\": 1}");
        SourceFolder opened = SourceFolder.open(folder.resolve("src"));

        assertThat(opened.find("./../src/a.ts")).contains("a.ts");
        assertThat(opened.find("../tsconfig.json")).isEmpty();
        assertThat(opened.find("a\0b")).isEmpty();
        assertThat(SourceFolder.open(folder).text("tsconfig.json")).contains("{\"a\": 1}");
    }

    @Test
    void one_file_is_a_folder_of_one() throws IOException {
        write("a.ts", "b");
        write("c.ts", "d");

        SourceFolder opened = SourceFolder.open(folder.resolve("a.ts"));

        assertThat(opened.names()).containsExactly("a.ts");
        assertThat(opened.read("a.ts")).isEqualTo(new SourceFile("a.ts", Language.TYPESCRIPT, "b"));
        assertThatThrownBy(() -> SourceFolder.open(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ignored_names_that_would_take_too_long_are_told_and_not_looked_at() throws IOException {
        Files.writeString(folder.resolve("a.js"), "1");
        Files.writeString(folder.resolve(".gitignore"), "*.js\n".repeat(100_000));
        SourceFolder opened = SourceFolder.open(folder);
        assertThat(opened.names()).contains("a.js");
        assertThat(opened.leftOut()).contains(new LeftOut(".gitignore", "500000 bytes, more than 100000 bytes"));
    }
}
