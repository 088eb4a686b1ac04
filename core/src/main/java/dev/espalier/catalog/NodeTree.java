// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a view's columns come from, read from the text of its query tree as {@code pg_rewrite.ev_action} has it.
 *
 * <p>Of {@code ({QUERY … :targetList ({TARGETENTRY … :resno 1 … :resorigtbl 16390 :resorigcol 1 :resjunk false} …) …})} only the outermost
 * target list is looked at. Nodes are in braces, lists in parentheses, and a backslash takes the meaning from what follows it.
 */
final class NodeTree {

    /**
     * {@code :resno 1 :resorigtbl 16390 :resorigcol 1}: the view's column, and the column of a relation that it shows unchanged.
     *
     * @param position of the view's column, from one
     * @param relation oid of the relation
     * @param column number of its column
     */
    record Origin(int position, long relation, int column) {}

    /** A target list stands in a query, which stands in the list of queries. */
    private static final int QUERY_DEPTH = 2;

    private static final int ENTRY_DEPTH = 4;

    private final String text;

    private NodeTree(String text) {
        this.text = text;
    }

    static List<Origin> origins(String tree) {
        return new NodeTree(tree).origins();
    }

    private List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        int depth = 0;
        boolean inTargets = false;
        int entry = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '(') {
                depth++;
                entry = depth == ENTRY_DEPTH && inTargets ? i : entry;
            } else if (c == '}' || c == ')') {
                if (depth == ENTRY_DEPTH && inTargets) {
                    add(origins, fieldsOf(entry, i));
                }
                depth--;
            } else if (c == ':' && depth == QUERY_DEPTH) {
                inTargets = text.startsWith(":targetList ", i);
            }
        }
        return origins;
    }

    /** The fields of one node, without those of the nodes inside of it. */
    private String fieldsOf(int from, int to) {
        StringBuilder fields = new StringBuilder();
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '(') {
                depth++;
            } else if (c == '}' || c == ')') {
                depth--;
            } else if (depth == 1) {
                fields.append(c);
            }
        }
        return fields.toString();
    }

    private static void add(List<Origin> origins, String fields) {
        long relation = number(fields, ":resorigtbl ");
        if (relation != 0) {
            origins.add(new Origin((int) number(fields, ":resno "), relation, (int) number(fields, ":resorigcol ")));
        }
    }

    private static long number(String fields, String name) {
        int start = fields.indexOf(name);
        if (start < 0) {
            throw new IllegalStateException("a target entry without" + name + "in a view's query tree");
        }
        int end = start + name.length();
        while (end < fields.length() && Character.isDigit(fields.charAt(end))) {
            end++;
        }
        return Long.parseLong(fields.substring(start + name.length(), end));
    }
}
