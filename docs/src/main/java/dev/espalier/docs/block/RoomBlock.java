// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.javadoc.Api;
import dev.espalier.docs.javadoc.PublicType;
import dev.espalier.docs.reference.TypeText;
import java.util.Optional;
import java.util.stream.Collectors;

/** All public types of a package, each under a heading of its own: {@code room dev.espalier.session}. */
final class RoomBlock implements BlockKind {

    private static final int LEVEL = 4;

    @Override
    public String name() {
        return "room";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return Api.room(argument.word()).stream().map(RoomBlock::section).collect(Collectors.joining("\n\n"));
    }

    static String section(PublicType type) {
        return "### " + type.name() + "\n\n" + new TypeText(type, LEVEL, method -> Optional.empty()).markdown();
    }
}
