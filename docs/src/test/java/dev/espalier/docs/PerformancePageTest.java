// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** {@code performance.md} has all goals, names all benchmarks, and its commands are those of the profile; what the figures are is nobody's business here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PerformancePageTest {

    private static final String COMMAND = "mvn -q -pl codegen -am -Pbench -DskipTests package";
    private static final Pattern BENCHMARK = Pattern.compile("[A-Z][A-Za-z]*Benchmark");
    private static final Pattern SUBCOMMAND = Pattern.compile("@Command\\(name = \"([a-z]+)\"");
    private static final Pattern OPTION = Pattern.compile("names = \"(--[a-z-]+)\"");
    private static final Path SOURCES = MarkdownFile.ROOT.resolve("codegen/src/test/java/dev/espalier/codegen/bench");

    private static final int GOAL_CELLS = 6;
    private static final String REACHED = "yes|no|told|not measured";
    private static final String VALUE = "–|[0-9][0-9.,]*( (µs|ms|s|B|kB|MB))?";

    /** What has to be reached, and the limit, as agreed. */
    private static final List<List<String>> GOALS = List.of(
            List.of("translate a chain seen before, time", "≤ 3 µs"),
            List.of("translate a chain seen before, memory", "≤ 4 KB"),
            List.of("translate a chain seen before, against jOOQ", "≤ 0.05"),
            List.of("translate a chain never seen", "≤ 1.5"),
            List.of("production query, p50", "≤ 1.05"),
            List.of("typed records, 1,000 rows", "≤ 1.3"),
            List.of("typed records, 50 rows with embeds", "≤ 1.3"),
            List.of("1,000,000 rows streamed, throughput", "≥ 0.9"),
            List.of("1,000,000 rows streamed, in a heap of 64 MB", "constant memory"),
            List.of("endpoint, one connection, p50", "≤ 1.25"),
            List.of("endpoint, eight connections, a second", "≥ 0.8"),
            List.of("processor time of the endpoint, a request", "≤ 2/3 of PostgREST's"),
            List.of("endpoint, one connection, p50, few rows", "≤ 1.25"),
            List.of("endpoint, eight connections, a second, few rows", "≥ 0.8"),
            List.of("processor time of the endpoint, a request, few rows", "≤ 2/3 of PostgREST's"),
            List.of("client on 10,000 tables, generated classes", "≤ 1 s"),
            List.of("client on 10,000 tables, catalog", "≤ 3 s"));

    private final MarkdownFile page = MarkdownFile.read("docs/manual/explanation/performance.md");

    @Test
    void every_goal_has_its_row() {
        assertThat(goals()).extracting(row -> List.of(row.get(0), row.get(4))).containsExactlyElementsOf(GOALS);
        assertThat(goals())
                .allSatisfy(row -> assertThat(row.subList(1, 4)).allMatch(cell -> cell.matches(VALUE)))
                .allSatisfy(row -> assertThat(row.get(5)).matches(REACHED));
    }

    private List<List<String>> goals() {
        return page.rows().stream()
                .filter(row -> row.size() == GOAL_CELLS && row.get(5).matches(REACHED))
                .toList();
    }

    @Test
    void a_figure_that_was_measured_is_there() {
        assertThat(goals())
                .allSatisfy(row ->
                        assertThat(row.get(1).equals("–")).isEqualTo(row.get(5).equals("not measured")));
    }

    @Test
    void it_names_every_benchmark_and_none_that_there_is_not() {
        Set<String> there = sources()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("Benchmark.java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = page.codeWords().stream()
                .filter(word -> BENCHMARK.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(there).hasSizeGreaterThan(5);
    }

    @Test
    void its_commands_are_those_of_the_profile() {
        String profile = SourceText.of(MarkdownFile.ROOT.resolve("codegen/pom.xml"));
        assertThat(profile).contains("<id>bench</id>", "dev.espalier.codegen.bench.BenchCommand ${bench}");
        String command = SourceText.of(SOURCES.resolve("BenchCommand.java"));
        Set<String> subcommands = found(SUBCOMMAND, command);
        Set<String> options = found(OPTION, command);
        List<String> lines = page.blocks("sh").stream().flatMap(String::lines).toList();
        assertThat(lines).hasSizeGreaterThan(4).first().isEqualTo(COMMAND);
        assertThat(lines.stream().skip(1).map(PerformancePageTest::words)).allSatisfy(words -> {
            assertThat(subcommands).contains(words.get(0));
            assertThat(words.stream().filter(word -> word.startsWith("--")).map(word -> word.split("=", -1)[0]))
                    .isSubsetOf(options);
        });
    }

    /** {@code paired --seconds=20} of {@code mvn … -Dbench='paired --seconds=20'}. */
    private static List<String> words(String line) {
        assertThat(line).startsWith(COMMAND + " -Dbench='").endsWith("'");
        return List.of(line.substring(line.indexOf('\'') + 1, line.length() - 1).split(" ", -1));
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
