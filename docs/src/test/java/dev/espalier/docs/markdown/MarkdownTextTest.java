// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of Markdown. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkdownTextTest {

    @Test
    void anchors_are_those_that_GitHub_makes() {
        assertThat(MarkdownText.of(
                                "# `single()`, twice!\n## Größe & more\n## A_b-c\n## Größe & more\n## Größe & more\n")
                        .passages())
                .extracting(Passage::anchor)
                .containsExactly("single-twice", "größe--more", "a_b-c", "größe--more-1", "größe--more-2");
    }

    @Test
    void a_passage_is_what_stands_under_a_heading_up_to_the_next() {
        assertThat(MarkdownText.of("# One\n\nfirst *word*\nand `code`\n\n## Two\n\n| a | b |\n| - | - |\n| c | d |\n")
                        .passages())
                .containsExactly(
                        new Passage(1, "one", "One", "first word and code"), new Passage(2, "two", "Two", "a b c d"));
    }

    @Test
    void a_row_with_a_name_is_told_by_it() {
        MarkdownText text = MarkdownText.of(
                "# One\n\n| a | b | c |\n| - | - | - |\n| <a id=\"x1\"></a>`X1` | is | odd |\n| `X2` | is | not |\n");
        assertThat(text.namedRows()).containsExactly(new NamedRow("x1", "X1", "is – odd"));
        assertThat(text.anchors()).containsExactlyInAnyOrder("one", "x1");
    }

    @Test
    void a_document_without_a_heading_has_no_title() {
        MarkdownText text = MarkdownText.of("words\n");
        assertThatThrownBy(text::title).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void links_become_what_the_page_says_and_pictures_are_put_into_it() {
        MarkdownText text = MarkdownText.of("# One\n\n[two](two.md#three) ![four](five.svg)\n");
        assertThat(text.destinations()).containsExactly("two.md#three", "five.svg");
        assertThat(text.html(link -> "to:" + link, picture -> "<svg>" + picture + "</svg>"))
                .contains("<a href=\"to:two.md#three\">two</a>", "<svg>five.svg</svg>");
    }

    @Test
    void code_is_marked_and_reads_as_it_did() {
        Element block = Jsoup.parse(html("# One\n\n```sql\nselect 'a<b' -- c\n  , 1\n```\n"))
                .expectFirst("pre");
        assertThat(block.wholeText()).isEqualTo("select 'a<b' -- c\n  , 1\n");
        assertThat(block.select(".t-word").text()).isEqualTo("select");
        assertThat(block.select(".t-text").text()).isEqualTo("'a<b'");
    }

    @Test
    void a_chain_in_JavaScript_and_right_behind_it_in_Java_stand_side_by_side() {
        String two = "```js\na\n```\n\n```java\nb\n```\n\n";
        assertThat(Jsoup.parse(html("# One\n\n" + two + "```sql\nc\n```\n\n" + two))
                        .select(".beside")
                        .eachText())
                .containsExactly("a\n b", "a\n b");
        assertThat(html("# One\n\n```js\na\n```\n\nand\n\n```java\nb\n```\n")).doesNotContain("beside");
    }

    @Test
    void a_table_scrolls_in_itself_and_a_comment_is_left_out() {
        assertThat(html("# One\n\n<!-- generated: nothing -->\n\n| a |\n| - |\n| b |\n"))
                .contains("<div class=\"wide\" tabindex=\"0\">\n<table>")
                .doesNotContain("generated");
    }

    private static String html(String markdown) {
        return MarkdownText.of(markdown).html(UnaryOperator.identity(), UnaryOperator.identity());
    }
}
