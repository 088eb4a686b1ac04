// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.docs.block.BlockPage;
import dev.espalier.docs.block.GeneratedBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is generated into the pages is what the code makes today; {@code -Ddocs=update} writes it anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedBlocksTest {

    private static List<BlockPage> pages() {
        return MarkdownFile.all().map(GeneratedBlocksTest::page).toList();
    }

    private static BlockPage page(MarkdownFile file) {
        return new BlockPage(MarkdownFile.ROOT.relativize(file.path()), SourceText.of(file.path()));
    }

    @Test
    void no_block_of_any_page_is_stale() throws IOException {
        if ("update".equals(System.getProperty("docs"))) {
            throw new AssertionError("pages were rewritten, run again without -Ddocs=update: " + update());
        }
        List<GeneratedBlock> blocks =
                pages().stream().flatMap(page -> page.blocks().stream()).toList();
        assertThat(blocks).isNotEmpty();
        assertThat(blocks.stream().flatMap(block -> block.staleness().stream()))
                .as("stale blocks; -Ddocs=update writes them anew")
                .isEmpty();
    }

    private static List<Path> update() throws IOException {
        List<BlockPage> stale = pages().stream()
                .filter(page -> !page.text().equals(page.renewed()))
                .toList();
        for (BlockPage page : stale) {
            Files.writeString(MarkdownFile.ROOT.resolve(page.path()), page.renewed());
        }
        return stale.stream().map(page -> page.path()).toList();
    }
}
