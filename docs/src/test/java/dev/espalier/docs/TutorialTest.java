// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who saves the blocks of {@code first-query.md} as it says has the project that {@link TutorialProjectTest} builds and runs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TutorialTest {

    static final Path PROJECT = MarkdownFile.ROOT.resolve("tutorial");

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>([a-zA-Z0-9-]+)</artifactId>\\s*<version>([^<]+)<");

    private final MarkdownFile page = MarkdownFile.read("docs/manual/tutorial/first-query.md");

    private static String file(String name) {
        return SourceText.of(PROJECT.resolve(name));
    }

    @Test
    void its_files_are_those_of_the_project() {
        assertThat(page.blocks("sql").get(0)).isEqualTo(file("bookshop.sql"));
        assertThat(page.blocks("xml")).containsExactly(file("pom.xml"));
        assertThat(page.blocks("properties")).containsExactly(file("src/main/resources/hikari.properties"));
    }

    @Test
    void its_Java_is_a_class_and_a_test_with_its_methods_one_after_the_other() {
        List<String> blocks = page.blocks("java");
        String beginning = blocks.get(1);
        String test = Stream.concat(
                        Stream.of(beginning.substring(0, beginning.lastIndexOf('}'))),
                        blocks.subList(2, blocks.size()).stream())
                .collect(Collectors.joining("\n"));
        assertThat(blocks.get(0)).isEqualTo(file("src/main/java/com/example/bookshop/Bookshop.java"));
        assertThat(test + "}\n").isEqualTo(file("src/test/java/com/example/bookshop/BookshopTest.java"));
    }

    @Test
    void its_versions_are_those_that_the_library_is_built_with() {
        String parent = SourceText.of(MarkdownFile.ROOT.resolve("pom.xml"));
        Map<String, String> versions = VERSION.matcher(file("pom.xml"))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(versions.remove("bookshop")).isEqualTo("1");
        assertThat(versions.remove("espalier-bom")).isEqualTo(version(parent, "espalier-parent"));
        assertThat(versions.remove("jooq-codegen-maven")).isEqualTo(property(parent, "jooq"));
        assertThat(versions.remove("HikariCP")).isEqualTo(property(parent, "hikari"));
        assertThat(versions.remove("junit-jupiter")).isEqualTo(property(parent, "junit"));
        assertThat(versions.remove("slf4j-nop")).isEqualTo(property(parent, "slf4j"));
        assertThat(versions.remove("postgresql")).isEqualTo(property(parent, "postgresql"));
        assertThat(versions.remove("maven-compiler-plugin")).isEqualTo(property(parent, "maven-compiler-plugin"));
        assertThat(versions.remove("maven-resources-plugin")).isEqualTo(property(parent, "maven-resources-plugin"));
        assertThat(versions)
                .isNotEmpty()
                .allSatisfy((artifact, version) -> assertThat(version).isEqualTo(version(parent, artifact)));
        assertThat(SourceText.of(page.path())).contains("Espalier brings: " + property(parent, "jooq") + ".\n");
    }

    @Test
    void its_plugins_are_brought_to_where_the_build_runs_it() {
        String pom = file("pom.xml");
        assertThat(SourceText.of(MarkdownFile.ROOT.resolve("docs/pom.xml")))
                .contains(
                        "<extraArtifact>org.codehaus.mojo:exec-maven-plugin:" + version(pom, "exec-maven-plugin") + "<")
                .contains("<extraArtifact>org.jooq:jooq-codegen-maven:" + version(pom, "jooq-codegen-maven") + "<");
    }

    private static String property(String pom, String name) {
        return only(Pattern.compile("<" + name + "\\.version>([^<]+)<"), pom);
    }

    private static String version(String pom, String artifact) {
        return only(Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]+)<"), pom);
    }

    private static String only(Pattern pattern, String text) {
        List<String> found = pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(found).as("%s", pattern).hasSize(1);
        return found.get(0);
    }
}
