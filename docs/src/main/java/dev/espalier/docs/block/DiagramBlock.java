// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.diagram.Diagram;
import dev.espalier.docs.diagram.Diagrams;
import java.nio.file.Path;
import java.util.Map;

/** A picture: {@code diagram corridor}. Its source lies beside it in the folder of diagrams. */
final class DiagramBlock implements BlockKind {

    private static final String FOLDER = "docs/manual/diagrams/";

    @Override
    public String name() {
        return "diagram";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        Map<String, Diagram> diagrams = Diagrams.in(Path.of(System.getProperty("espalier.root", ".."), FOLDER));
        Diagram diagram = diagrams.get(argument.word());
        if (diagram == null) {
            throw new IllegalArgumentException(
                    "there is no diagram '" + argument.word() + "' but " + diagrams.keySet());
        }
        return "![" + diagram.title() + "](" + page.link(FOLDER + argument.word() + ".svg") + ")";
    }
}
