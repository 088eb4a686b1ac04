// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Floor;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every block of {@code README.md} is what runs, and shows what comes out. */
@EspalierDatabase(Fixture.SALON)
class ReadmeTest {

    private static final Path EXAMPLES = Path.of("docs/src/test/java/dev/espalier/docs/ReadmeExamples.java");

    private final MarkdownFile readme = MarkdownFile.read("README.md");

    @Test
    void theFirstShellBlockHoldsTheTwoCommands() {
        assertThat(readme.blocks("sh").get(0).lines())
                .containsExactly(
                        "mvn -q -DskipTests package && java -jar codegen/target/espalier.jar try", "mvn verify");
    }

    @Test
    void itsJavaBlocksAreTheRegionsOfTheExamplesThatRun() {
        assertThat(readme.blocks("java"))
                .containsExactlyElementsOf(
                        SourceText.regions(MarkdownFile.ROOT.resolve(EXAMPLES)).values());
    }

    @Test
    void itsPluginIsThatOfAProjectThatTheBuildBuilds() {
        String project = SourceText.of(MarkdownFile.ROOT.resolve("maven-plugin/src/it/generate/pom.xml"));
        String version = version(SourceText.of(MarkdownFile.ROOT.resolve("pom.xml")));
        assertThat(readme.blocks("xml"))
                .singleElement()
                .satisfies(plugin -> assertThat(project.replace("@project.version@", version))
                        .contains(plugin.indent(6)));
    }

    private static String version(String parent) {
        String artifact = "<artifactId>espalier-parent</artifactId>\n  <version>";
        int start = parent.indexOf(artifact) + artifact.length();
        return parent.substring(start, parent.indexOf('<', start));
    }

    @Test
    void theFirstExampleIsTheProductionQueryAndAnswersAsPostgrestDid(DataSource salon) {
        GoldenCase recorded = Corpus.load().get("salon", "app.bookings.list");
        String chain = recorded.chain().map(Origin.Chain::java).orElseThrow();
        assertThat(withoutSpace(readme.blocks("java").get(0))).contains(withoutSpace(chain));

        Response<JsonNode> answer = new ReadmeExamples(salon).bookings();

        assertThat(answer.status()).isEqualTo(recorded.answer().status());
        JsonLiteral rows = JsonLiteral.parse(answer.json().orElseThrow());
        assertThat(recorded.answer().body())
                .isInstanceOfSatisfying(
                        Body.Json.class,
                        body -> assertThat(body.value().differenceFrom(rows)).isEmpty());
    }

    @Test
    void theTypedExampleAnswersRecords(DataSource salon) {
        List<ReadmeExamples.Booking> bookings = ReadmeExamples.typed(
                SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(salon));
        assertThat(bookings)
                .isNotEmpty()
                .isSortedAccordingTo(
                        Comparator.comparing(ReadmeExamples.Booking::datetime).reversed());
        assertThat(bookings)
                .allSatisfy(booking -> assertThat(booking.clients().phone()).isNotBlank());
    }

    @Test
    void theSqlShownIsTheSqlMade() {
        assertThat(readme.blocks("sql")).containsExactly(ReadmeExamples.sql() + "\n");
    }

    @Test
    void theNumberOfAnsweredRequestsIsTheFloorUnderTheCorpus() {
        List<Floor> floors = List.of(Floor.of("salon"), Floor.of("shop"));
        int walked = floors.stream().mapToInt(Floor::walked).sum() - (int) derived();
        int all = walked + floors.stream().mapToInt(Floor::notInReach).sum();
        assertThat(SourceText.of(readme.path())).contains(walked + " of " + all + " recorded requests");
    }

    /** Cases of these databases that nobody recorded. */
    private static long derived() {
        Corpus corpus = Corpus.load();
        return Stream.of("salon", "shop")
                .flatMap(database -> corpus.cases(database).stream())
                .filter(goldenCase -> goldenCase.answer().source() instanceof Source.Derived)
                .count();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
