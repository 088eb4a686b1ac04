// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.reference.GoalText;

/** A goal of the Maven plugin with its parameters: {@code goal check}. */
final class GoalBlock implements BlockKind {

    @Override
    public String name() {
        return "goal";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return GoalText.of(argument.word()).markdown();
    }
}
