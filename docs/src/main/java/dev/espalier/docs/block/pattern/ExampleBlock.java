// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;

/** One case as an example, typed chain included: {@code example salon/embed.m2o}. */
final class ExampleBlock implements BlockKind {

    @Override
    public String name() {
        return "example";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return Example.of(CaseFiles.named(argument.word()), page);
    }
}
