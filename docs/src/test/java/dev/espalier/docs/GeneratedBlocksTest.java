// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.docs.block.GeneratedBlock;
import dev.espalier.docs.block.PageBlocks;
import dev.espalier.docs.block.kind.BlockPage;
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

    private static List<PageBlocks> pages() {
        return MarkdownFile.all().map(GeneratedBlocksTest::page).toList();
    }

    private static PageBlocks page(MarkdownFile file) {
        return new PageBlocks(new BlockPage(MarkdownFile.ROOT.relativize(file.path()), SourceText.of(file.path())));
    }

    @Test
    void no_block_of_any_page_is_stale() throws IOException {
        if ("update".equals(System.getProperty("docs"))) {
            throw new AssertionError("pages were rewritten, run again without -Ddocs=update: " + update());
        }
        List<GeneratedBlock> blocks =
                pages().stream().flatMap(page -> page.all().stream()).toList();
        assertThat(blocks).isNotEmpty();
        assertThat(blocks.stream().flatMap(block -> block.staleness().stream()))
                .as("stale blocks; -Ddocs=update writes them anew")
                .isEmpty();
    }

    private static List<Path> update() throws IOException {
        List<PageBlocks> stale = pages().stream()
                .filter(page -> !page.page().text().equals(page.renewed()))
                .toList();
        for (PageBlocks page : stale) {
            Files.writeString(MarkdownFile.ROOT.resolve(page.page().path()), page.renewed());
        }
        return stale.stream().map(page -> page.page().path()).toList();
    }
}
