// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/**
 * Parses a text, and takes the parser's tree over. What the parser holds outside of Java's memory is given back before the
 * tree is handed on.
 */
final class TreeReader {
    /** UTF-16: the parser's offsets are twice those of a {@code String}. */
    private static final TSInputEncoding ENCODING = TSInputEncoding.TSInputEncodingUTF16LE;

    private static final int CHUNK = 1 << 16;

    private final Grammar grammar;
    private final String text;
    private final int base;
    private final Patience patience;
    private final List<Span> damages = new ArrayList<>();

    /**
     * A reader of one piece.
     *
     * @param text the file's text, for offsets
     * @param base where in it the piece begins
     */
    TreeReader(Grammar grammar, String text, int base, Patience patience) {
        this.grammar = grammar;
        this.text = text;
        this.base = base;
        this.patience = patience;
    }

    /** The tree, or nothing where it took longer than there was patience for. */
    Optional<SyntaxTree> read(String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_16LE);
        byte[] chunk = new byte[Math.max(2, Math.min(CHUNK, bytes.length))];
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(grammar.language());
            TSTree parsed = parser.parseWithOptions(
                    chunk,
                    null,
                    (buffer, offset, point) -> copy(bytes, offset, buffer),
                    ENCODING,
                    state -> patience.isOver());
            return Optional.ofNullable(parsed).map(this::take);
        }
    }

    /** Where the text did not parse, in the order of the text. */
    List<Span> damages() {
        return List.copyOf(damages);
    }

    private static int copy(byte[] bytes, int offset, byte[] buffer) {
        int count = Math.max(0, Math.min(buffer.length, bytes.length - offset));
        if (count > 0) {
            System.arraycopy(bytes, offset, buffer, 0, count);
        }
        return count;
    }

    private SyntaxTree take(TSTree parsed) {
        try (parsed;
                TSTreeCursor cursor = new TSTreeCursor(parsed.getRootNode())) {
            boolean damaged = parsed.getRootNode().hasError();
            SyntaxTree tree = new SyntaxTree(grammar, text, base);
            int[] open = new int[64];
            int depth = 0;
            while (true) {
                int node = take(cursor, tree, damaged);
                if (node >= 0 && cursor.gotoFirstChild()) {
                    if (depth == open.length) {
                        open = Arrays.copyOf(open, depth * 2);
                    }
                    open[depth] = node;
                    depth++;
                    continue;
                }
                while (!cursor.gotoNextSibling()) {
                    if (depth == 0) {
                        return tree;
                    }
                    cursor.gotoParent();
                    depth--;
                    tree.close(open[depth]);
                }
            }
        }
    }

    /** Takes the node at the cursor over; tells its number, or -1 when nothing in it is to be looked at. */
    private int take(TSTreeCursor cursor, SyntaxTree tree, boolean damaged) {
        TSNode node = cursor.currentNode();
        int symbol = node.getSymbol();
        int start = 0;
        int end = 0;
        if (damaged || grammar.named(symbol)) {
            start = node.getStartByte() / 2;
            end = node.getEndByte() / 2;
        }
        int number = tree.open(symbol, cursor.currentFieldId(), start, end);
        if (damaged && (node.isMissing() || Grammar.ERROR.equals(grammar.kind(symbol)))) {
            damages.add(tree.span(number));
        }
        return grammar.leaf(symbol) || (!damaged && grammar.type(symbol)) ? -1 : number;
    }
}
