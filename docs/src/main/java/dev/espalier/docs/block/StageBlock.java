// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.docs.reference.StagesText;

/** A case at one stage of its way through the library: {@code stage salon/embed.two-levels plan}. */
final class StageBlock implements BlockKind {

    private static final int WORDS = 2;

    @Override
    public String name() {
        return "stage";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        if (argument.words().size() != WORDS) {
            throw new IllegalArgumentException("expected a case and a stage, found " + argument.words());
        }
        String stage = argument.words().get(1);
        String text = StagesText.of(CaseFiles.named(argument.words().get(0)), stage);
        return Fence.block(stage.equals("sql") ? "sql" : "text", text);
    }
}
