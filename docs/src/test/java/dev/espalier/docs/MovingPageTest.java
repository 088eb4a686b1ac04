// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.docs.Shell.Outcome;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.schema.resource.SchemaResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code move-off-supabase.md}, called on a small code base, say and write what the page shows. */
@EspalierDatabase(Fixture.SALON)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MovingPageTest {

    private static final Path EXAMPLE = MarkdownFile.ROOT.resolve("docs/src/test/resources/dev/espalier/docs/moving");
    private static final String RESOURCE = "src/main/resources/com/acme/db/espalier-schema.txt";

    private final MarkdownFile page = MarkdownFile.read("docs/manual/how-to/move-off-supabase.md");

    @TempDir
    private Path home = Path.of("");

    private Shell shell = new Shell(home, Map.of());

    @BeforeEach
    void aCodeBaseAndTheSchemaThatGenerateWrites(TestDatabase salon) throws IOException, SQLException {
        ForeignBuild.copyOf(EXAMPLE, home);
        Files.createDirectories(home.resolve(RESOURCE).resolveSibling(""));
        try (Connection connection = salon.connect()) {
            Files.writeString(
                    home.resolve(RESOURCE),
                    SchemaResource.write(CatalogReader.read(connection, Fixture.SALON.schemas())));
        }
        shell = at(Map.of("DATABASE_URL", salon.jdbcUrl()));
    }

    private Shell at(Map<String, String> environment) {
        return new Shell(home, environment);
    }

    private String block(String info) {
        assertThat(page.blocks(info)).as(info).hasSize(1);
        return page.blocks(info).get(0);
    }

    /** Runs the block {@code sh name}, which shows the block {@code text name}. */
    private void shows(String name, int status) throws IOException, InterruptedException {
        Outcome outcome = shell.run(block("sh " + name));
        assertThat(outcome.shown()).isEqualTo(block("text " + name));
        assertThat(outcome.status()).isEqualTo(status);
    }

    @Test
    void every_block_is_one_that_these_tests_know() {
        assertThat(page.languages())
                .containsExactlyInAnyOrder(
                        "js bookings",
                        "ts",
                        "sql",
                        "sh generate",
                        "sh audit",
                        "text audit",
                        "sh baseline",
                        "sh ci",
                        "text ci",
                        "sh last",
                        "text last",
                        "text done",
                        "text requests",
                        "sh record",
                        "text record",
                        "text case",
                        "sh port",
                        "text port",
                        "java upcoming",
                        "java search",
                        "java throws",
                        "sh typed",
                        "text typed",
                        "java typed",
                        "sh compare",
                        "text compare",
                        "sh differ",
                        "text differ",
                        "sh check",
                        "text check");
    }

    @Test
    void its_JavaScript_is_that_of_the_code_base() {
        assertThat(block("js bookings")).isEqualTo(SourceText.of(EXAMPLE.resolve("web/bookings.js")));
        assertThat(SourceText.of(EXAMPLE.resolve("web/clients.ts")))
                .contains(block("ts").indent(2));
        assertThat(block("text requests")).isEqualTo(SourceText.of(EXAMPLE.resolve("requests.txt")));
    }

    @Test
    void the_README_shows_the_last_of_its_audits() {
        String line = block("sh last").replace("espalier audit", "java -jar codegen/target/espalier.jar audit");
        assertThat(MarkdownFile.read("README.md").blocks("sh")).contains(line);
    }

    @Test
    void the_audit_says_what_the_page_shows() throws Exception {
        shows("audit", 1);
    }

    @Test
    void the_baseline_lets_chains_be_that_were_there_until_none_is_left() throws Exception {
        assertThat(shell.run(block("sh baseline"))).isEqualTo(new Outcome(0, "6 chains left in web/\n"));
        assertThat(home.resolve("audit-baseline.json")).isNotEmptyFile();

        Files.delete(home.resolve("web/clients.ts"));
        Path bookings = home.resolve("web/bookings.js");
        String source = Files.readString(bookings);
        Files.writeString(
                bookings,
                source + source.substring(source.lastIndexOf("\nexport")).replace("cancel", "drop"));
        shows("ci", 1);
        assertThat(home.resolve("audit.sarif")).content().contains("\"version\":\"2.1.0\"");
        assertThat(home.resolve("audit.html")).content().startsWith("<!DOCTYPE html>");

        Files.writeString(bookings, source);
        shows("last", 1);
        Files.delete(bookings);
        Files.delete(home.resolve("web/export.js"));
        assertThat(shell.run(block("sh last"))).isEqualTo(new Outcome(0, block("text done")));
    }

    @Test
    void answers_are_recorded_over_HTTP_and_held_to_a_database() throws Exception {
        try (Shell.Server served = shell.serve("espalier serve --db-url \"$DATABASE_URL\" --anon-role anon --port 0")) {
            shell = at(Map.of(
                    "DATABASE_URL", shell.environment().get("DATABASE_URL"),
                    "SUPABASE_URL", served.address(),
                    "SUPABASE_ANON_KEY", "a-key-of-this-test"));
            shows("record", 0);
        }
        assertThat(cases())
                .hasSize(2)
                .allMatch(text -> text.contains("\n--- response\n200\n"))
                .noneMatch(text -> text.contains("a-key-of-this-test"))
                .anyMatch(text -> text.contains(block("text case")));
        shows("compare", 0);
        shows("differ", 1);
    }

    private List<String> cases() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("src/test/cases"))) {
            return files.filter(Files::isRegularFile).map(SourceText::of).toList();
        }
    }

    @Test
    void ported_Java_is_the_Java_of_the_page_and_compiles() throws Exception {
        shows("port", 1);
        assertThat(written("Bookings")).contains(block("java upcoming").indent(4));
        assertThat(written("Clients")).contains(block("java search").indent(4));
        assertThat(written("Export")).contains(block("java throws").indent(4));
        assertThat(home.resolve("src/test/cases/app/bookings/bookings.upcoming.case"))
                .exists();
        compiles();
    }

    @Test
    void typed_Java_is_the_Java_of_the_page_and_compiles() throws Exception {
        shows("typed", 1);
        assertThat(written("Bookings")).contains(block("java typed").indent(4));
        compiles();
    }

    private String written(String name) {
        return SourceText.of(home.resolve("src/main/java/com/acme/data/" + name + ".java"));
    }

    /** The page's generated classes are those of the fixture, in another package. */
    private void compiles() throws IOException {
        List<SourceInMemory> sources = List.of("Bookings", "Clients", "Export").stream()
                .map(name ->
                        new SourceInMemory(name, written(name).replace("com.acme.db.", "dev.espalier.fixtures.salon.")))
                .toList();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all,-processing,-path,-classfile",
                "-Werror",
                "-d",
                Files.createDirectories(home.resolve("classes")).toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, sources)
                        .call())
                .isTrue();
    }

    @Test
    void a_changed_database_is_told_with_the_chains_that_it_breaks(
            @EspalierDatabase(value = Fixture.SALON, sharing = Sharing.CLONE_PER_CLASS) TestDatabase changed)
            throws Exception {
        DSL.using(changed.dataSource(), SQLDialect.POSTGRES).execute(block("sql"));
        shell = at(Map.of("DATABASE_URL", changed.jdbcUrl()));
        shows("check", 1);
        assertThat(block("sh check")).startsWith(block("sh generate").stripTrailing());
        assertThat(page.codeWords()).contains("<chains>web</chains>");
        assertThat(SourceText.of(MarkdownFile.ROOT.resolve("maven-plugin/src/it/drift/pom.xml")))
                .contains("<goal>check</goal>", "<chains>web</chains>");
    }
}
