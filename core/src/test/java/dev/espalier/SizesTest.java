// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How long files are, and what they are called. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SizesTest {

    private static final Set<String> HOMELESS = Set.of(
            "util",
            "utils",
            "common",
            "commons",
            "helper",
            "helpers",
            "manager",
            "managers",
            "internal",
            "base",
            "impl");

    private record Source(Path path, int lines) {}

    private static List<Source> sources = List.of();

    @BeforeAll
    static void measure() throws IOException {
        try (Stream<Path> files = Files.walk(CoreClasses.sources())) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(SizesTest::source)
                    .toList();
        }
    }

    @Test
    void all_sources_are_measured() {
        assertThat(sources).hasSizeGreaterThan(100);
    }

    @Test
    void no_file_has_more_than_four_hundred_lines() {
        assertThat(sources).filteredOn(source -> source.lines() > 400).isEmpty();
    }

    @Test
    void most_files_fit_a_screen() {
        int[] lines = sources.stream().mapToInt(Source::lines).sorted().toArray();
        assertThat(lines[lines.length / 2]).as("median").isLessThanOrEqualTo(80);
        assertThat(lines[lines.length * 9 / 10]).as("nine of ten").isLessThanOrEqualTo(200);
    }

    @Test
    void nothing_is_called_after_having_no_home() {
        assertThat(sources.stream().flatMap(source -> words(source.path())))
                .contains("planner", "espalier")
                .doesNotContainAnyElementsOf(HOMELESS);
    }

    /** Folder names, and the file's name in words: {@code ReadSql} is read, sql. */
    private static Stream<String> words(Path path) {
        String relative = CoreClasses.sources().relativize(path).toString().replace(".java", "");
        return Arrays.stream(relative.split("[/\\\\]|(?<=[a-z])(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Source source(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return new Source(path, (int) lines.count());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
