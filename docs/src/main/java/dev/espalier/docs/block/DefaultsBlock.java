// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.reference.DefaultsTable;

/** What a record says that nobody has changed, by the static method that gives it: {@code defaults dev.espalier.limits.Limits defaults}. */
final class DefaultsBlock implements BlockKind {

    private static final int WORDS = 2;

    @Override
    public String name() {
        return "defaults";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        if (argument.words().size() != WORDS) {
            throw new IllegalArgumentException("expected a class and a static method, found " + argument.words());
        }
        return DefaultsTable.of(argument.words().get(0), argument.words().get(1));
    }
}
