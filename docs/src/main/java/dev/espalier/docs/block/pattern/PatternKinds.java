// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.docs.block.kind.BlockKind;
import java.util.List;

/** The kinds of blocks that the pages about patterns ask for. */
public final class PatternKinds {

    private static final List<BlockKind> ALL = List.of(
            new DataLayerBlock(), new ExampleBlock(), new FurtherBlock(), new PatternBlock(), new PatternsBlock());

    private PatternKinds() {}

    /** Each once. */
    public static List<BlockKind> all() {
        return ALL;
    }
}
