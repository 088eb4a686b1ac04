// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.reference.CommandText;

/** A command of the command line with its options, exit codes and examples: {@code command audit}. */
final class CommandBlock implements BlockKind {

    @Override
    public String name() {
        return "command";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return CommandText.of(argument.word()).markdown();
    }
}
