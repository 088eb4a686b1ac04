// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static dev.espalier.supabase.option.CountMethod.EXACT;
import static dev.espalier.supabase.option.SelectOption.count;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Edge cases that depend on settings which no recorded answer has: the row cap, and aggregates that are refused. */
@EspalierDatabase(Fixture.SALON)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EdgeCaseExamplesTest {

    private static final Path EXAMPLES = Path.of("docs/src/test/java/dev/espalier/docs/EdgeCaseExamples.java");

    private final MarkdownFile page = MarkdownFile.read("docs/manual/edge-cases/ranges-and-counts.md");

    @Test
    void the_page_shows_what_runs() {
        assertThat(page.blocks("java"))
                .containsAll(
                        SourceText.regions(MarkdownFile.ROOT.resolve(EXAMPLES)).values());
    }

    @Test
    void a_row_cap_cuts_with_status_200_and_tells_so(DataSource salon) {
        Response<JsonNode> all = new EdgeCaseExamples(JooqSchemaReader.read(Public.PUBLIC), salon).capped();
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.data().orElseThrow()).hasSize(1000);
        assertThat(all.cutAt()).hasValue(1000);
        assertThat(SourceText.of(page.path())).contains("`all` is 1000 of them with status 200");
    }

    @Test
    void with_a_count_what_is_missing_is_known(DataSource salon) {
        Response<JsonNode> counted = client(Limits.defaults().withMaxRows(1000), salon)
                .from("clients")
                .select("id", count(EXACT))
                .execute();
        assertThat(counted.status()).isEqualTo(206);
        assertThat(counted.data().orElseThrow()).hasSize(1000);
        assertThat(counted.count()).hasValue(1302);
        assertThat(SourceText.of(page.path()))
                .contains("The salon has 1302 clients.", "the status is 206 and the count 1302");
    }

    @Test
    void aggregates_are_refused_unless_they_are_allowed(DataSource salon) {
        Response<JsonNode> refused = client(Limits.defaults(), salon)
                .from("clients")
                .select("id.count()")
                .execute();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error().orElseThrow().code()).isEqualTo("PGRST123");
        assertThat(client(Limits.defaults().withAggregates(Aggregates.ALLOWED), salon)
                        .from("clients")
                        .select("id.count()")
                        .execute()
                        .json())
                .hasValue("[{\"count\":1302}]");
    }

    private static SupabaseClient client(Limits limits, DataSource salon) {
        return SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC), limits).on(salon);
    }
}
