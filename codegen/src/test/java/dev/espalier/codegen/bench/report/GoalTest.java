// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.codegen.bench.embed.EmbedRun;
import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.outcome.Outcomes;
import dev.espalier.codegen.bench.question.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures as rows of the page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoalTest {

    private static List<String> row(String what, List<Outcome> outcomes) {
        return Goals.all().stream()
                .filter(goal -> goal.what().equals(what))
                .findFirst()
                .orElseThrow()
                .row(outcomes);
    }

    private static List<Outcome> production(double ours, double hand, double ratio) {
        return List.of(
                new Outcome(Questions.PRODUCTION, "jdbc", 1, Map.of(Outcome.P50, hand, Outcome.RATIO, 1.0)),
                new Outcome(Questions.PRODUCTION, "chain", 1, Map.of(Outcome.P50, ours, Outcome.RATIO, ratio)));
    }

    @Test
    void a_goal_that_was_reached_says_so() {
        assertThat(row("production query, p50", production(1010, 1000, 1.01)))
                .containsExactly("production query, p50", "1.01 ms", "1.00 ms", "1.01", "≤ 1.05", "yes");
    }

    @Test
    void a_goal_that_was_missed_says_so() {
        assertThat(row("production query, p50", production(1200, 1000, 1.2))).endsWith("1.20", "≤ 1.05", "no");
    }

    @Test
    void a_goal_of_throughput_is_a_lower_bound() {
        Outcome slow = new Outcome(
                Questions.STREAM, "chain", 1, Map.of(Outcome.PER_SECOND, 0.5, Outcome.THROUGHPUT_RATIO, 0.8));
        Outcome fast = new Outcome(
                Questions.STREAM, "chain", 1, Map.of(Outcome.PER_SECOND, 0.5, Outcome.THROUGHPUT_RATIO, 0.95));
        assertThat(row("1,000,000 rows streamed, throughput", List.of(slow))).endsWith("no");
        assertThat(row("1,000,000 rows streamed, throughput", List.of(fast))).endsWith("yes");
    }

    @Test
    void what_was_not_measured_is_no_figure() {
        assertThat(Goals.all())
                .allSatisfy(goal -> assertThat(goal.row(List.of()))
                        .startsWith(goal.what(), Numbers.NONE, Numbers.NONE, Numbers.NONE)
                        .endsWith("not measured"));
    }

    @Test
    void tables_go_into_their_places_and_the_rest_of_the_page_stays(@TempDir Path folder) throws IOException {
        Outcomes.write(folder.resolve("paired.json"), production(1010, 1000, 1.01));
        Path page = folder.resolve("page.md");
        Files.writeString(
                page,
                "# Title\n"
                        + List.of("machine", "goals", "ways", "load", "embeds", "start", "library").stream()
                                .map(name -> "<!-- begin " + name + " -->\nold\n<!-- end " + name + " -->\nwords of "
                                        + name + "\n")
                                .reduce("", String::concat));
        Report.of(folder).writeInto(page);
        assertThat(page)
                .content()
                .startsWith("# Title\n<!-- begin machine -->\n")
                .contains("| production query, p50 | 1.01 ms | 1.00 ms | 1.01 | ≤ 1.05 | yes |", "words of library")
                .doesNotContain("old");
        Report.of(folder).writeInto(page);
        assertThat(page).content().containsOnlyOnce("| production query, p50 |");
    }

    @Test
    void a_page_without_a_place_is_refused(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "# Title\n");
        Report report = Report.of(folder);
        assertThatThrownBy(() -> report.writeInto(page)).hasMessageContaining("<!-- begin machine -->");
    }

    @Test
    void ways_to_embed_stand_beside_one_another(@TempDir Path folder) throws IOException {
        Outcomes.write(
                folder.resolve("embeds.json"),
                List.of(
                        embedding(EmbedRun.WITH_ROWS, 9000, 9),
                        embedding(EmbedRun.AFTER_PAGE, 1000, 1),
                        embedding(EmbedRun.BATCHED, 500, 0.5)));
        assertThat(Report.of(folder).text()).contains("| few | many | 1.00 ms | 9.00 | 0.500 |");
    }

    private static Outcome embedding(String way, double micros, double ratio) {
        return new Outcome(
                "few" + EmbedRun.OF_EACH + "many", way, 1, Map.of(Outcome.P50, micros, Outcome.RATIO, ratio));
    }

    @Test
    void what_jmh_wrote_is_read_with_its_unit_and_its_bytes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("library.json"), """
                [{"benchmark": "a.b.SomeBenchmark.way", "threads": 8, "params": {"rows": "10"},
                  "primaryMetric": {"score": 9, "scoreUnit": "ms/op", "scorePercentiles": {"50.0": 2.5}},
                  "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 1234.5}}}]""");
        assertThat(JmhFile.read(file))
                .containsExactly(
                        new Outcome("SomeBenchmark.way", "10", 8, Map.of(Outcome.P50, 2500.0, Outcome.BYTES, 1234.5)));
    }
}
