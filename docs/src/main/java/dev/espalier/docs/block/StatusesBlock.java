// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.reference.StatusTable;

/** The statuses of PostgreSQL's errors: {@code statuses}. */
final class StatusesBlock implements BlockKind {

    @Override
    public String name() {
        return "statuses";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return new StatusTable(shown -> CaseFiles.link(shown.key(), page)).markdown();
    }
}
