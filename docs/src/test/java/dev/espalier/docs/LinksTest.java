// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links between the files for people. */
class LinksTest {

    @Test
    void everyRelativeLinkLeadsToAFile() {
        List<MarkdownFile> files = MarkdownFile.all().toList();
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
        return file.destinations().stream()
                .map(URI::create)
                .filter(link -> !link.isAbsolute() && !link.getPath().isEmpty())
                .map(link -> MarkdownFile.ROOT.resolve(file.target(link.toString())))
                .toList();
    }
}
