// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.Arrays;

/**
 * The parser's tree in arrays, a parent before its children: what is behind a node's last descendant is behind the node.
 * Offsets are those of the file.
 */
final class SyntaxTree {
    private static final int NOWHERE = -1;

    private final Grammar grammar;
    private final String text;
    private final int base;
    private int size;
    private int[] symbols = new int[1024];
    private int[] fields = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] afters = new int[1024];

    /**
     * A tree without nodes.
     *
     * @param text the file's text
     * @param base where in it the piece begins that was parsed
     */
    SyntaxTree(Grammar grammar, String text, int base) {
        this.grammar = grammar;
        this.text = text;
        this.base = base;
    }

    /** Adds a node behind all others, and tells its number; where it stands is told later. */
    int open(int symbol, int field) {
        if (size == symbols.length) {
            int more = size * 2;
            symbols = Arrays.copyOf(symbols, more);
            fields = Arrays.copyOf(fields, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            afters = Arrays.copyOf(afters, more);
        }
        symbols[size] = symbol;
        fields[size] = field;
        starts[size] = NOWHERE;
        ends[size] = NOWHERE;
        afters[size] = size + 1;
        size++;
        return size - 1;
    }

    /** Says where in the piece a node stands. */
    void place(int node, int start, int end) {
        starts[node] = within(start);
        ends[node] = within(end);
    }

    /** Says that a node begins with its first child, and ends with its last. */
    void placeAsChildren(int node, int last) {
        starts[node] = starts[node + 1];
        ends[node] = ends[last];
    }

    boolean isPlaced(int node) {
        return starts[node] != NOWHERE;
    }

    /** Says that a node's descendants are those that were opened behind it until now. */
    void close(int node) {
        afters[node] = size;
    }

    int size() {
        return size;
    }

    /** The number behind the node's last descendant. */
    int after(int node) {
        return afters[node];
    }

    String kind(int node) {
        return grammar.kind(symbols[node]);
    }

    String field(int node) {
        return grammar.field(fields[node]);
    }

    boolean named(int node) {
        return grammar.named(symbols[node]);
    }

    Span span(int node) {
        return new Span(starts[node], ends[node]);
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return ends[node];
    }

    String text() {
        return text;
    }

    /** A node's number of its kind. */
    int symbol(int node) {
        return symbols[node];
    }

    /**
     * Where a name ends that begins at an offset of the piece.
     *
     * @return -1 when it may go on with signs that are no letters of ASCII
     */
    int endOfName(int start) {
        int at = start + base;
        while (at >= 0 && at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        boolean sure = at > start + base && (at >= text.length() || (text.charAt(at) < 128 && text.charAt(at) != '\\'));
        return sure ? at - base : -1;
    }

    private static boolean isPlain(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_'
                || sign == '$';
    }

    private int within(int offset) {
        return Math.max(0, Math.min(text.length(), offset + base));
    }
}
