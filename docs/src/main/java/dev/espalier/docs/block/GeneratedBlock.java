// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

/**
 * A block as it stands on a page.
 *
 * @param page where
 * @param kind the word behind {@code generated:}
 * @param argument what follows it
 * @param content the lines between the marks
 */
public record GeneratedBlock(BlockPage page, String kind, String argument, String content) {

    /**
     * The content that it should have.
     *
     * @throws IllegalArgumentException naming page and mark, when there is no such kind or its argument names nothing
     */
    public String made() {
        try {
            return BlockKinds.of(kind).markdown(BlockArgument.of(argument), page);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(page.path() + ", " + mark() + ": " + e.getMessage(), e);
        }
    }

    /** The line that begins it. */
    public String mark() {
        return ("<!-- generated: " + kind + " " + argument).strip() + " -->";
    }

    /** The same with other content. */
    GeneratedBlock with(String other) {
        return new GeneratedBlock(page, kind, argument, other);
    }
}
