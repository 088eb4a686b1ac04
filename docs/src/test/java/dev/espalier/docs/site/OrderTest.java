// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of pages that are nowhere, or not there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrderTest {

    @TempDir
    private Path root;

    @Test
    void a_page_without_a_place_in_the_order_is_told() throws IOException {
        file("docs/manual/contents.txt", "Start\n  README.md as index.html\n");
        file("README.md", "# One\n");
        file("docs/manual/how-to/lost.md", "# Two\n");
        assertThatThrownBy(() -> Site.of(root))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("docs/manual/contents.txt does not name [docs/manual/how-to/lost.md]");
    }

    @Test
    void a_place_in_the_order_without_a_page_is_told() throws IOException {
        file("docs/manual/contents.txt", "Start\n  README.md as index.html\n  nowhere/index.html\n");
        file("README.md", "# One\n");
        assertThatThrownBy(() -> Site.of(root))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("docs/manual/contents.txt names nowhere/index.html, no page");
    }

    @Test
    void a_link_to_a_file_that_is_not_there_is_told() throws IOException {
        file("docs/manual/contents.txt", "Start\n  README.md as index.html\n");
        file("README.md", "# One\n\n[two](two.md)\n");
        Site site = Site.of(root);
        assertThatThrownBy(() -> site.write(root.resolve("site")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("README.md links two.md, and no page shows that");
    }

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
