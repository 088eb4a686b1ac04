// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import org.treesitter.TSNode;
import org.treesitter.TSParser;

/**
 * The parser's own functions for a cursor. Its classes ask at each question first whether a node is one, and that costs as
 * much as the question.
 */
final class NativeCursor extends TSParser {

    private NativeCursor() {}

    static long open(TSNode root) {
        return ts_tree_cursor_new(root);
    }

    static void close(long cursor) {
        ts_tree_cursor_delete(cursor);
    }

    static TSNode node(long cursor) {
        return ts_tree_cursor_current_node(cursor);
    }

    static int field(long cursor) {
        return ts_tree_cursor_current_field_id(cursor);
    }

    static boolean toFirstChild(long cursor) {
        return ts_tree_cursor_goto_first_child(cursor);
    }

    static boolean toNextSibling(long cursor) {
        return ts_tree_cursor_goto_next_sibling(cursor);
    }

    static boolean toParent(long cursor) {
        return ts_tree_cursor_goto_parent(cursor);
    }

    static int symbol(TSNode node) {
        return ts_node_symbol(node);
    }

    /** Where a node begins, in characters. */
    static int start(TSNode node) {
        return ts_node_start_byte(node) / 2;
    }

    /** Where a node ends, in characters. */
    static int end(TSNode node) {
        return ts_node_end_byte(node) / 2;
    }

    static boolean isMissing(TSNode node) {
        return ts_node_is_missing(node);
    }
}
