// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.docs.block.kind.BlockPage;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Marks on a page, and what is put between them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageBlocksTest {

    private static PageBlocks page(String text) {
        return new PageBlocks(new BlockPage(Path.of("docs/manual/some/page.md"), text));
    }

    @Test
    void what_stands_between_the_marks_is_made_anew_and_the_rest_is_left() {
        String renewed = page("""
                before

                <!-- generated: case salon/filter.in.null-string parts=java -->
                old
                <!-- end -->

                behind
                """).renewed();
        assertThat(renewed)
                .startsWith("before\n\n<!-- generated: case salon/filter.in.null-string parts=java -->\n\n**")
                .contains("```java\nsupabase.from(\"clients\")")
                .doesNotContain("old", "```sql")
                .endsWith("```\n\n<!-- end -->\n\nbehind\n");
        assertThat(page(renewed).renewed()).isEqualTo(renewed);
    }

    @Test
    void a_block_tells_what_it_is_and_what_it_should_be() {
        assertThat(page("<!-- generated: cases salon/filter.in.null-* -->\n\nold\n\n<!-- end -->")
                        .all())
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.content()).isEqualTo("old");
                    assertThat(block.made()).contains("salon/filter.in.null-string");
                    assertThat(block.staleness())
                            .hasValue(
                                    "docs/manual/some/page.md, <!-- generated: cases salon/filter.in.null-* -->, line 1:"
                                            + " is 'old', should be '| case | shows | answer |'");
                });
    }

    @Test
    void a_block_without_an_end_is_told_with_its_line() {
        assertThatThrownBy(
                        () -> page("text\n<!-- generated: case salon/x -->\n").all())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("docs/manual/some/page.md:2: the block has no");
    }

    @Test
    void an_end_without_a_block_is_told_with_its_line() {
        assertThatThrownBy(() -> page("text\n\n<!-- end -->\n").all())
                .hasMessage("docs/manual/some/page.md:3: nothing ends here");
    }

    @Test
    void a_case_that_is_not_there_is_told_with_page_and_mark() {
        assertThatThrownBy(() -> page("<!-- generated: case salon/no.such -->\n<!-- end -->")
                        .renewed())
                .hasMessage("docs/manual/some/page.md, <!-- generated: case salon/no.such -->:"
                        + " the corpus has no case salon/no.such");
    }

    @Test
    void a_kind_that_is_not_there_is_told_with_page_and_mark() {
        assertThatThrownBy(
                        () -> page("<!-- generated: drawing -->\n<!-- end -->").renewed())
                .hasMessage("docs/manual/some/page.md, <!-- generated: drawing -->:"
                        + " no kind of block is called 'drawing'");
    }

    @Test
    void cases_that_are_named_in_brackets_become_links() {
        String renewed = page("""
                NULL is not the text ([`salon/filter.in.null-string`], [`differences/null.eq`]), unlike [`a/word`].

                <!-- generated: links -->
                <!-- end -->
                """).renewed();
        assertThat(renewed)
                .contains("\n[`salon/filter.in.null-string`]: ../../../test-fixtures/")
                .contains("\n[`differences/null.eq`]: ../../../test-fixtures/")
                .doesNotContain("[`a/word`]:");
        assertThat(page(renewed).renewed()).isEqualTo(renewed);
    }
}
