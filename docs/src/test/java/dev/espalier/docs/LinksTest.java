// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.docs.markdown.MarkdownText;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the files for people. */
class LinksTest {

    private final List<MarkdownFile> files = MarkdownFile.all().toList();
    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void everyRelativeLinkLeadsToAFile() {
        assertThat(files)
                .extracting(file -> file.path().getFileName().toString())
                .contains(
                        "README.md",
                        "ARCHITECTURE.md",
                        "CONTRIBUTING.md",
                        "DECISIONS.md",
                        "CHANGELOG.md",
                        "differences.md");
        assertThat(files)
                .flatExtracting(LinksTest::targets)
                .hasSizeGreaterThan(5)
                .allSatisfy(target -> assertThat(target).exists());
    }

    private static List<Path> targets(MarkdownFile file) {
        return links(file)
                .filter(link -> !link.getPath().isEmpty())
                .map(link -> MarkdownFile.ROOT.resolve(file.target(link.toString())))
                .toList();
    }

    private static Stream<URI> links(MarkdownFile file) {
        return file.destinations().stream().map(URI::create).filter(link -> !link.isAbsolute());
    }

    @Test
    void everyAnchorIsThatOfAHeadingAsGitHubMakesThemOrStandsInTheText() {
        List<String> led = files.stream()
                .flatMap(file -> links(file)
                        .filter(link -> link.getFragment() != null)
                        .map(link -> file.path() + " -> " + link + ": " + leads(file, link)))
                .toList();
        assertThat(led).isNotEmpty().allMatch(line -> line.endsWith(": true"));
    }

    private boolean leads(MarkdownFile file, URI link) {
        Path target = link.getPath().isEmpty() ? file.path() : MarkdownFile.ROOT.resolve(file.target(link.toString()));
        return anchors.computeIfAbsent(
                        target.normalize(),
                        read -> MarkdownText.of(SourceText.of(read)).anchors())
                .contains(link.getFragment());
    }
}
