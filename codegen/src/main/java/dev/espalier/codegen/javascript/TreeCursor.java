// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.treesitter.TSNode;
import org.treesitter.TSTree;

/**
 * Goes through the parser's tree once, and asks it for no more than is needed: each question leaves Java. Where a node
 * begins and ends is known from its first and its last child; of words and signs only these are asked.
 */
final class TreeCursor implements AutoCloseable {
    private final Grammar grammar;
    private final SyntaxTree tree;
    private final long cursor;
    private final boolean damaged;
    private final List<Span> damages = new ArrayList<>();
    private int[] open = new int[64];
    private int depth;
    private boolean first = true;

    /** A cursor that fills a tree; the parser's tree stays open as long as the cursor is. */
    TreeCursor(Grammar grammar, SyntaxTree tree, TSTree parsed) {
        this.grammar = grammar;
        this.tree = tree;
        TSNode root = parsed.getRootNode();
        damaged = root.hasError();
        cursor = NativeCursor.open(root);
    }

    /** Takes all nodes over. */
    SyntaxTree take() {
        while (true) {
            TSNode node = NativeCursor.node(cursor);
            int number = open(node, NativeCursor.symbol(node));
            if (isEntered(number) && NativeCursor.toFirstChild(cursor)) {
                enter(number);
                continue;
            }
            leaf(node, number);
            first = false;
            while (!NativeCursor.toNextSibling(cursor)) {
                if (depth == 0) {
                    return tree;
                }
                last(node, number);
                NativeCursor.toParent(cursor);
                depth--;
                number = open[depth];
                tree.close(number);
            }
        }
    }

    /** Where the text did not parse. */
    List<Span> damages() {
        return damages;
    }

    @Override
    public void close() {
        NativeCursor.close(cursor);
    }

    private int open(TSNode node, int symbol) {
        boolean asks = depth > 0 && grammar.asksForField(tree.symbol(open[depth - 1]), symbol);
        int number = tree.open(symbol, asks ? NativeCursor.field(cursor) : 0);
        if (damaged) {
            tree.place(number, NativeCursor.start(node), NativeCursor.end(node));
            if (NativeCursor.isMissing(node) || Grammar.ERROR.equals(grammar.kind(symbol))) {
                damages.add(tree.span(number));
            }
        }
        return number;
    }

    private boolean isEntered(int number) {
        int symbol = tree.symbol(number);
        return !grammar.leaf(symbol) && (damaged || !grammar.type(symbol));
    }

    private void enter(int number) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth] = number;
        depth++;
        first = true;
    }

    /** Asks where something without children stands; of words and signs, only of the first among siblings. */
    private void leaf(TSNode node, int number) {
        int symbol = tree.symbol(number);
        if (damaged || !(first || grammar.named(symbol))) {
            return;
        }
        int start = NativeCursor.start(node);
        int name = grammar.name(symbol) ? tree.endOfName(start) : -1;
        tree.place(number, start, name >= 0 ? name : NativeCursor.end(node));
    }

    /** Completes the last among siblings, and says that their parent ends there. */
    private void last(TSNode node, int number) {
        if (damaged) {
            return;
        }
        if (!grammar.named(tree.symbol(number)) && !tree.isPlaced(number)) {
            tree.place(number, NativeCursor.start(node), NativeCursor.end(node));
        }
        tree.placeAsChildren(open[depth - 1], number);
    }
}
