// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.error.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each topic has a page, and each statement on it a case, a difference or a test that proves it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EdgeCasesTest {

    private static final List<String> TOPICS = List.of(
            "nulls.md",
            "single.md",
            "empty-lists.md",
            "arrays-and-json.md",
            "quoting-and-wildcards.md",
            "numbers.md",
            "dates-and-times.md",
            "order-of-nulls.md",
            "ranges-and-counts.md",
            "upsert.md",
            "missing-keys.md",
            "unmatched-updates.md",
            "embeds.md",
            "ambiguity.md",
            "views.md",
            "partitions.md",
            "errors.md",
            "hand-written-ports.md");

    private static final int WAYS = 10;
    private static final String NOBODY = "–";

    private static Stream<EdgeCasePage> pages() {
        return EdgeCasePage.all().stream().filter(page -> !page.isIndex());
    }

    @Test
    void each_topic_has_a_page_and_a_line_of_the_index() {
        assertThat(pages().map(EdgeCasePage::name)).containsExactlyInAnyOrderElementsOf(TOPICS);
        assertThat(EdgeCasePage.named("index.md").rows())
                .extracting(row -> row.links().get(0))
                .containsExactlyElementsOf(TOPICS);
    }

    @Test
    void each_page_opens_with_the_answer() {
        assertThat(pages()).isNotEmpty().allMatch(EdgeCasePage::opensWithTheAnswer);
    }

    @Test
    void each_section_proves_what_it_says() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(page.sections())
                        .hasSizeGreaterThan(2)
                        .allSatisfy(section -> assertThat(section.proofs()).isNotEmpty()));
    }

    @Test
    void each_item_of_a_list_proves_what_it_says() {
        assertThat(pages().flatMap(page -> page.items().stream()))
                .hasSizeGreaterThan(50)
                .allSatisfy(item -> assertThat(item.proofs()).isNotEmpty());
    }

    @Test
    void each_row_of_a_table_proves_what_it_says() {
        assertThat(pages().filter(page -> !page.name().equals("errors.md")).flatMap(page -> page.rows().stream()))
                .hasSizeGreaterThan(80)
                .allSatisfy(row -> assertThat(row.proofs()).isNotEmpty());
    }

    @Test
    void each_case_that_is_named_is_linked() {
        assertThat(EdgeCasePage.all())
                .allSatisfy(page -> assertThat(page.unlinked()).isEmpty());
    }

    @Test
    void each_page_ends_with_what_a_port_has_to_mind() {
        assertThat(pages().filter(page -> !page.name().equals("hand-written-ports.md")))
                .allSatisfy(page -> assertThat(
                                page.sections().get(page.sections().size() - 1).text())
                        .startsWith("If you port this"));
    }

    @Test
    void each_way_in_which_a_port_goes_wrong_has_its_case_and_its_trap() {
        EdgeCasePage page = EdgeCasePage.named("hand-written-ports.md");
        assertThat(page.sections()).hasSize(WAYS);
        assertThat(page.rows())
                .hasSize(WAYS)
                .allSatisfy(row -> assertThat(row.text()).containsAnyOf(traps()));
    }

    private static String[] traps() {
        return Stream.concat(Stream.of(NOBODY), Stream.of(Trap.values()).map(Trap::id))
                .toArray(String[]::new);
    }

    @Test
    void each_code_of_an_error_has_a_case_or_a_test_that_names_it() throws IOException {
        EdgeCasePage page = EdgeCasePage.named("errors.md");
        StringBuilder tests = new StringBuilder();
        for (String test :
                page.links().filter(link -> link.endsWith("Test.java")).toList()) {
            tests.append(Files.readString(EdgeCasePage.FOLDER.resolve(test)));
        }
        assertThat(ProblemCode.values())
                .allSatisfy(code -> assertThat(page.rows())
                        .filteredOn(row -> row.text().contains(code.name()))
                        .singleElement()
                        .satisfies(row -> assertThat(!row.proofs().isEmpty() || tests.indexOf(code.name()) >= 0)
                                .isTrue()));
    }
}
