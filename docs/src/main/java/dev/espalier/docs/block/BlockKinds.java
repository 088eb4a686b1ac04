// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import java.util.List;

/** All kinds that a page can ask for. */
public final class BlockKinds {

    private static final List<BlockKind> ALL = List.of(
            new CaseBlock(),
            new CasesBlock(),
            new CodeRegionBlock(),
            new CommandBlock(),
            new DataLayerBlock(),
            new DefaultsBlock(),
            new DiagramBlock(),
            new DifferenceBlock(),
            new ErrorsBlock(),
            new ExampleBlock(),
            new FurtherBlock(),
            new GoalBlock(),
            new GrammarBlock(),
            new LinksBlock(),
            new OperatorsBlock(),
            new PatternBlock(),
            new PatternsBlock(),
            new RoomBlock(),
            new StageBlock(),
            new StatusesBlock(),
            new TypeBlock());

    private BlockKinds() {}

    /** Every kind, each once. */
    public static List<BlockKind> all() {
        return ALL;
    }

    /**
     * The kind of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static BlockKind of(String name) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of block is called '" + name + "'"));
    }
}
