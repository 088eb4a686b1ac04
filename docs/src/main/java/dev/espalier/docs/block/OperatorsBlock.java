// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.reference.OperatorTable;

/** The table of all operators: {@code operators}. */
final class OperatorsBlock implements BlockKind {

    @Override
    public String name() {
        return "operators";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return new OperatorTable(shown -> CaseFiles.link(shown.key(), page)).markdown();
    }
}
