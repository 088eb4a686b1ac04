// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.treesitter.TSNode;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/** Goes through the parser's tree once, and asks it for no more than is needed: each question leaves Java. */
final class TreeCursor implements AutoCloseable {
    private final Grammar grammar;
    private final SyntaxTree tree;
    private final TSTreeCursor cursor;
    private final boolean damaged;
    private final List<Span> damages = new ArrayList<>();
    private int[] open = new int[64];
    private int depth;

    /** A cursor that fills a tree. */
    TreeCursor(Grammar grammar, SyntaxTree tree, TSTree parsed) {
        this.grammar = grammar;
        this.tree = tree;
        TSNode root = parsed.getRootNode();
        damaged = root.hasError();
        cursor = new TSTreeCursor(root);
    }

    /** Takes all nodes over. */
    SyntaxTree take() {
        while (true) {
            int node = node();
            if (node >= 0 && cursor.gotoFirstChild()) {
                enter(node);
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

    /** Where the text did not parse. */
    List<Span> damages() {
        return damages;
    }

    @Override
    public void close() {
        cursor.close();
    }

    private void enter(int node) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth] = node;
        depth++;
    }

    /** Takes the node at the cursor over; tells its number, or -1 when nothing in it is to be looked at. */
    private int node() {
        TSNode node = cursor.currentNode();
        int symbol = node.getSymbol();
        int start = 0;
        int end = 0;
        if (damaged || grammar.named(symbol)) {
            start = node.getStartByte() / 2;
            int name = grammar.name(symbol) && !damaged ? tree.endOfName(start) : -1;
            end = name >= 0 ? name : node.getEndByte() / 2;
        }
        boolean asks = depth > 0 && grammar.asksForField(tree.symbol(open[depth - 1]), symbol);
        int number = tree.open(symbol, asks ? cursor.currentFieldId() : 0, start, end);
        if (damaged && (node.isMissing() || Grammar.ERROR.equals(grammar.kind(symbol)))) {
            damages.add(tree.span(number));
        }
        return grammar.leaf(symbol) || (!damaged && grammar.type(symbol)) ? -1 : number;
    }
}
