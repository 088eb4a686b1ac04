// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockPage;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a case looks like on a page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseBlockTest {

    private static String shown(String argument) {
        return new CaseBlock()
                .markdown(BlockArgument.of(argument), new BlockPage(Path.of("docs/manual/some/page.md"), ""));
    }

    @Test
    void it_has_title_link_chains_request_statement_binds_and_answer_in_this_order() {
        assertThat(shown("salon/filter.in.null-string"))
                .startsWith("**the text null is not null** · [`salon/filter.in.null-string`](../../../test-fixtures/")
                .containsSubsequence(
                        "```js\nsupabase\n",
                        "```java\nsupabase.from(",
                        "```http\nGET /clients?",
                        "```sql\nselect\n",
                        "\n-- bind 1: {\"null\"}\n```",
                        "Answer: `200`\n\n",
                        "```json\n[{\"id\":5002,");
    }

    @Test
    void only_the_parts_that_are_asked_for_are_shown() {
        assertThat(shown("salon/filter.in.null-string parts=sql"))
                .contains("```sql")
                .doesNotContain("```js", "```java", "```http", "Answer");
    }

    @Test
    void of_plain_http_the_request_stands_where_the_chain_would() {
        assertThat(shown("salon/quote.plus-space parts=js,answer")).contains("```http\nGET /staff?", "Answer: `200`");
    }

    @Test
    void a_count_and_what_the_client_makes_of_the_answer_are_told() {
        assertThat(shown("shop/page.first")).contains("Answer: `206`, `content-range: 0-4/40`", "`count: 40`");
        assertThat(shown("shop/maybe.one")).contains("supabase-js returns `data`: the row itself");
        assertThat(shown("shop/maybe.none")).contains("supabase-js returns `data: null`");
        assertThat(shown("shop/maybe.many")).contains("Answer: `200`", "supabase-js returns `status: 406`");
    }

    @Test
    void who_asks_and_that_nobody_recorded_it_are_told() {
        assertThat(shown("clinic/update.hidden.minimal"))
                .contains(" · as `{", "\nDerived, not recorded: ", "Answer: `204`, no body");
    }

    @Test
    void a_long_body_is_cut_and_the_rest_counted() {
        String body = shown("salon/order.text parts=answer");
        assertThat(body).contains("\n… 2 more lines\n```");
        assertThat(body.lines().filter(line -> line.contains("\"name\""))).hasSize(12);
    }

    @Test
    void a_part_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> shown("salon/order.text parts=java,rust")).hasMessage("no part is called 'rust'");
    }
}
