// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.pattern.PatternKinds;
import java.util.List;
import java.util.stream.Stream;

/** All kinds that a page can ask for. */
final class BlockKinds {

    private static final List<BlockKind> KINDS = List.of(
            new CaseBlock(),
            new CasesBlock(),
            new CodeRegionBlock(),
            new CommandBlock(),
            new DefaultsBlock(),
            new DiagramBlock(),
            new DifferenceBlock(),
            new ErrorsBlock(),
            new GoalBlock(),
            new GrammarBlock(),
            new LinksBlock(),
            new OperatorsBlock(),
            new RoomBlock(),
            new StageBlock(),
            new StatusesBlock(),
            new TypeBlock());

    private BlockKinds() {}

    /**
     * The kind of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static BlockKind of(String name) {
        return Stream.concat(KINDS.stream(), PatternKinds.all().stream())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of block is called '" + name + "'"));
    }
}
