// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /**
     * Where it differs from what it should be: the first such line, with page and mark; nothing when it does not.
     *
     * @throws IllegalArgumentException naming page and mark, when it cannot be made
     */
    public Optional<String> staleness() {
        List<String> here = content.lines().toList();
        List<String> there = made().lines().toList();
        return IntStream.range(0, Math.max(here.size(), there.size()))
                .filter(i -> !line(here, i).equals(line(there, i)))
                .mapToObj(i -> page.path() + ", " + mark() + ", line " + (i + 1) + ": is " + line(here, i)
                        + ", should be " + line(there, i))
                .findFirst();
    }

    private static String line(List<String> lines, int i) {
        return i < lines.size() ? "'" + lines.get(i) + "'" : "missing";
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
