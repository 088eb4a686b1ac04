// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSParser;
import org.treesitter.TSTree;

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
                TreeCursor cursor = new TreeCursor(grammar, new SyntaxTree(grammar, text, base), parsed)) {
            SyntaxTree tree = cursor.take();
            damages.addAll(cursor.damages());
            return tree;
        }
    }
}
