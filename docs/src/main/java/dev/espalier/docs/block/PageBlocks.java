// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The generated blocks of a page in Markdown.
 *
 * <pre>
 * {@literal <!-- generated: KIND ARGUMENT -->}
 *
 * what the code makes of KIND and ARGUMENT
 *
 * {@literal <!-- end -->}
 * </pre>
 *
 * @param page the page that they are on
 */
public record PageBlocks(BlockPage page) {

    private static final Pattern BEGIN = Pattern.compile("<!-- generated: (\\S+)(?: (.*))? -->");
    private static final String END = "<!-- end -->";

    /**
     * All of them, in their order.
     *
     * @throws IllegalArgumentException when a block has no end, or an end no block
     */
    public List<GeneratedBlock> all() {
        List<GeneratedBlock> blocks = new ArrayList<>();
        rewritten(block -> {
            blocks.add(block);
            return block;
        });
        return blocks;
    }

    /**
     * The text of the page with each block as it should be.
     *
     * @throws IllegalArgumentException when a block has no end, an end no block, or a block cannot be made
     */
    public String renewed() {
        return rewritten(block -> block.with(block.made()));
    }

    private String rewritten(UnaryOperator<GeneratedBlock> change) {
        List<String> out = new ArrayList<>();
        List<String> lines = List.of(page.text().split("\n", -1));
        int at = 0;
        while (at < lines.size()) {
            Matcher begin = BEGIN.matcher(lines.get(at));
            if (begin.matches()) {
                int end = end(lines, at);
                String argument = begin.group(2) == null ? "" : begin.group(2);
                String content = String.join("\n", lines.subList(at + 1, end)).strip();
                GeneratedBlock block = change.apply(new GeneratedBlock(page, begin.group(1), argument, content));
                out.addAll(List.of(block.mark(), "", block.content(), "", END));
                at = end;
            } else if (lines.get(at).equals(END)) {
                throw new IllegalArgumentException(page.path() + ":" + (at + 1) + ": nothing ends here");
            } else {
                out.add(lines.get(at));
            }
            at++;
        }
        return String.join("\n", out);
    }

    private int end(List<String> lines, int begin) {
        int at = begin + 1;
        while (at < lines.size() && !BEGIN.matcher(lines.get(at)).matches()) {
            if (lines.get(at).equals(END)) {
                return at;
            }
            at++;
        }
        throw new IllegalArgumentException(page.path() + ":" + (begin + 1) + ": the block has no " + END);
    }
}
