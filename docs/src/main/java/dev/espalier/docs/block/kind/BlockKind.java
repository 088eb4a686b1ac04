// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.kind;

/** One kind of generated block. */
public interface BlockKind {

    /** The word behind {@code generated:} that asks for it. */
    String name();

    /**
     * What stands between the marks.
     *
     * @param argument what follows the name in the mark
     * @param page the page that the block is on, which its links start from
     * @return Markdown without a line break at either end
     * @throws IllegalArgumentException when the argument names nothing that there is
     */
    String markdown(BlockArgument argument, BlockPage page);
}
