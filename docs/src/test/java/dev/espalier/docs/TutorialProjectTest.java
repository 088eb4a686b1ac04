// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.docs.ForeignBuild.Outcome;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The project of {@code first-query.md} outside the reactor, against the artifacts as they would be installed: its own database, classes that
 * jOOQ's own plugin generates from that, its main class and its tests. Runs once the artifacts are there, after the phase of tests.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TutorialProjectTest {

    private static final String REFUSED = """
            import static com.example.bookshop.db.Keys.*;
            import static com.example.bookshop.db.Tables.*;
            import static dev.espalier.supabase.Selected.*;
            class Refused {
                void refused(dev.espalier.supabase.SupabaseClient shop) {
                    %s
                }
            }
            """;

    @TempDir
    static Path directory;

    private static TestDatabase database;
    private static ForeignBuild project;
    private static Outcome outcome;

    private final MarkdownFile page = MarkdownFile.read("docs/manual/tutorial/first-query.md");

    @BeforeAll
    static void build() throws Exception {
        database = Databases.empty();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(SourceText.of(TutorialTest.PROJECT.resolve("bookshop.sql")));
        }
        project = ForeignBuild.copyOf(TutorialTest.PROJECT, directory);
        outcome = project.run(
                "-q", "test", "exec:java", "-Ddb.url=" + database.jdbcUrl(), "-Ddb.user=" + database.user());
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void it_is_built_and_its_tests_pass_without_a_warning() {
        assertThat(outcome.output()).doesNotContain("WARN", "SLF4J");
        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    @Test
    void it_prints_the_SQL_and_the_rows_that_the_page_shows() {
        assertThat(outcome.output())
                .isEqualTo(page.blocks("sql").get(1) + page.blocks("text").get(0));
    }

    @Test
    void the_compiler_refuses_what_the_page_says_that_it_refuses() {
        List<String> refused = page.blocks("java refused");
        List<String> errors = page.blocks("text").subList(1, page.blocks("text").size());
        assertThat(refused).hasSameSizeAs(errors).isNotEmpty();
        for (int i = 0; i < refused.size(); i++) {
            assertThat(errorOf(refused.get(i))).isEqualTo(errors.get(i));
        }
    }

    private static String errorOf(String line) {
        StringWriter told = new StringWriter();
        String path = project.classes() + File.pathSeparator + System.getProperty("java.class.path");
        CompilationTask compiling = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        told,
                        null,
                        null,
                        List.of("-proc:none", "-d", directory.toString(), "-classpath", path),
                        null,
                        List.of(new SourceInMemory("Refused", REFUSED.formatted(line))));
        compiling.setLocale(Locale.ROOT);
        assertThat(compiling.call()).as(line).isFalse();
        return told.toString().replaceFirst("(?s)^.*?(error: [^\n]*\n).*$", "$1");
    }
}
