// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.Fence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A tagged part of a file that the manual's tests run: {@code code transactions/Transfers.java savepoint}. The file is told from the folder of those
 * tests on.
 */
final class CodeRegionBlock implements BlockKind {

    private static final Path ROOT = Path.of(System.getProperty("espalier.root", ".."));
    private static final String EXAMPLES = "docs/src/test/java/dev/espalier/docs";
    private static final int WORDS = 2;

    @Override
    public String name() {
        return "code";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        if (argument.words().size() != WORDS) {
            throw new IllegalArgumentException("expected a file and a tag, found " + argument.words());
        }
        Path file = ROOT.resolve(EXAMPLES).resolve(argument.words().get(0));
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        Map<String, String> regions = TaggedSource.regions(file);
        String code = regions.get(argument.words().get(1));
        if (code == null) {
            throw new IllegalArgumentException(file + " has regions " + regions.keySet());
        }
        String name = file.getFileName().toString();
        return Fence.block(name.substring(name.lastIndexOf('.') + 1), code.stripTrailing());
    }
}
