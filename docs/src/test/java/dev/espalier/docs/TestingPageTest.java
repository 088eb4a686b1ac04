// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What {@code testing.md} says of dependency and packages is so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TestingPageTest {

    private static final Pattern PACKAGE = Pattern.compile("dev\\.espalier\\.[a-z.]+");
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z]\\w+");

    private final MarkdownFile page = MarkdownFile.read("docs/manual/how-to/testing.md");

    @Test
    void each_class_is_of_a_package_beside_it() {
        List<List<String>> packages = page.rows().stream()
                .filter(row -> PACKAGE.matcher(row.get(0)).lookingAt())
                .toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(matches(CLASS, row.get(1)))
                        .isNotEmpty()
                        .allMatch(name ->
                                matches(PACKAGE, row.get(0)).stream().anyMatch(one -> exists(one + "." + name))));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean exists(String type) {
        return TestingPageTest.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null;
    }

    @Test
    void the_dependency_is_one_of_the_BOM() {
        String bom = SourceText.of(MarkdownFile.ROOT.resolve("bom/pom.xml"));
        assertThat(page.blocks("xml"))
                .singleElement()
                .satisfies(dependency -> assertThat(bom)
                        .contains(dependency
                                .lines()
                                .filter(line -> line.contains("artifactId"))
                                .findFirst()
                                .orElseThrow()));
    }
}
