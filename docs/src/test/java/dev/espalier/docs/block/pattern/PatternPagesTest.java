// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.codegen.audit.pattern.MostUsed;
import dev.espalier.codegen.audit.pattern.PatternCatalogue;
import dev.espalier.codegen.audit.pattern.PatternPage;
import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The catalogue of patterns has what the corpus has, in the places that the auditor names. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternPagesTest {

    private static final Path ROOT = Path.of(System.getProperty("espalier.root", ".."));

    private final Map<PatternPage, String> pages = new TreeMap<>();

    PatternPagesTest() throws IOException {
        for (PatternPage page : PatternPage.values()) {
            pages.put(page, Files.readString(ROOT.resolve(PatternPlaces.file(page))));
        }
    }

    private String page(PatternPage page) {
        return pages.getOrDefault(page, "");
    }

    @Test
    void every_pattern_that_a_case_shows_has_one_place_and_that_is_where_the_auditor_says() {
        assertThat(PatternPlaces.CATALOGUE.entries()).hasSizeGreaterThan(200).allSatisfy(entry -> {
            String anchor = Example.anchor(entry.anchor());
            assertThat(page(entry.page()).split(anchor, -1)).as(entry.name()).hasSize(2);
            assertThat(pages.values().stream().filter(text -> text.contains(anchor)))
                    .as(entry.name())
                    .hasSize(1);
        });
    }

    @Test
    void every_pattern_that_a_text_is_about_is_shown_once_on_its_page() {
        assertThat(PatternText.all().keySet()).hasSizeGreaterThan(80).allSatisfy(pattern -> {
            String mark = "<!-- generated: pattern " + pattern + " -->";
            assertThat(page(PatternPage.of(pattern)).split(mark, -1))
                    .as(pattern)
                    .hasSize(2);
        });
    }

    @Test
    void the_ten_patterns_that_are_used_most_are_shown_in_full() {
        assertThat(MostUsed.patterns()).hasSize(10).doesNotHaveDuplicates();
        assertThat(PatternText.all().keySet()).containsAll(MostUsed.patterns());
    }

    @Test
    void each_query_of_the_data_layer_is_shown_in_full() throws IOException {
        List<String> queries = queries();
        assertThat(queries).hasSize(69).doesNotHaveDuplicates();
        assertThat(Corpus.load().cases("salon").stream()
                        .filter(PatternPlaces::isDataLayer)
                        .map(GoldenCase::id))
                .containsExactlyInAnyOrderElementsOf(queries);
        assertThat(queries).allSatisfy(id -> {
            GoldenCase one = Corpus.load().get("salon", id);
            String text = page(PatternPage.of(PatternCatalogue.pattern(one)));
            assertThat(text.split(Example.anchor(Example.anchorOf(one)), -1)).hasSize(2);
            assertThat(text).contains("```java\n" + one.chain().orElseThrow().java() + "\n```");
        });
    }

    /** The names that the application gives them. */
    private static List<String> queries() throws IOException {
        try (InputStream in = Objects.requireNonNull(PatternPagesTest.class.getResourceAsStream("data-layer.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> "app." + line)
                    .toList();
        }
    }

    @Test
    void a_chain_on_a_table_is_shown_in_generated_names() {
        assertThat(PatternText.all().keySet())
                .filteredOn(pattern -> !pattern.startsWith("rpc"))
                .allSatisfy(pattern -> {
                    GoldenCase shown =
                            PatternPlaces.cases(PatternPlaces.named(pattern)).get(0);
                    assertThat(page(PatternPage.of(pattern)))
                            .contains("```java\n" + TypedForm.of(shown).orElseThrow() + "\n```");
                });
    }

    @Test
    void what_a_text_names_is_a_link() {
        BlockPage page = new BlockPage(Path.of("docs/manual/patterns/read-one-row.md"), "");
        String shown = new PatternBlock().markdown(BlockArgument.of("select.eq.single"), page);
        assertThat(shown)
                .contains("[`select.eq.maybeSingle`](#select-eq-maybesingle)")
                .contains("[`shop/single.many`](../../../test-fixtures/")
                .doesNotContainPattern("\\[`[^`]+`\\](?!\\()");
    }

    @Test
    void a_pattern_that_no_case_shows_or_no_text_is_about_cannot_be_asked_for() {
        BlockPage page = new BlockPage(Path.of("docs/manual/patterns/search.md"), "");
        assertThatThrownBy(() -> new PatternBlock().markdown(BlockArgument.of("select.nothing"), page))
                .hasMessage("no case has the pattern select.nothing");
        assertThatThrownBy(() -> new PatternBlock().markdown(BlockArgument.of("select.or"), page))
                .hasMessage("patterns.txt tells nothing of select.or");
        assertThatThrownBy(() -> new FurtherBlock().markdown(BlockArgument.of("searches"), page))
                .hasMessage("no page is called 'searches'");
    }
}
