// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parser's tree as ours. It goes from the last node to the first, so that children come before their parents and no
 * depth of a source can exhaust the stack. What would be deeper than {@link #DEPTH} is taken out of its place, to the end
 * of the script, and told as a damage: those who walk the tree need no more stack than that.
 */
final class Conversion {
    /** How deep our tree may be, in nodes of the parser. */
    static final int DEPTH = 500;

    private final SyntaxTree tree;
    private final @Nullable Object[] values;
    private final int[] heights;
    private final List<Statement> moved = new ArrayList<>();
    private final List<Span> damages = new ArrayList<>();

    Conversion(SyntaxTree tree) {
        this.tree = tree;
        values = new Object[tree.size()];
        heights = new int[tree.size()];
    }

    /** The statements of the file. */
    List<Statement> statements() {
        for (int node = tree.size() - 1; node > 0; node--) {
            if (tree.named(node)) {
                values[node] = value(node);
            }
        }
        Branch root = new Branch(tree, values, 0);
        List<Statement> statements = new ArrayList<>(root.statements());
        Collections.reverse(moved);
        statements.addAll(moved);
        return statements;
    }

    /** What was too deep. */
    List<Span> damages() {
        return damages;
    }

    private @Nullable Object value(int node) {
        Branch branch = new Branch(tree, values, node);
        Object value = Kinds.value(branch);
        heights[node] = height(node);
        if (heights[node] < DEPTH || !(value instanceof Expression || value instanceof Statement)) {
            return value;
        }
        heights[node] = 0;
        damages.add(branch.span());
        if (value instanceof Statement statement) {
            moved.add(statement);
            return new Statement.OtherStatement(branch.span(), branch.kind(), List.of());
        }
        moved.add(new Statement.Evaluated(branch.span(), (Expression) value));
        return new Expression.Other(branch.span(), branch.kind(), List.of());
    }

    private int height(int node) {
        int highest = 0;
        for (int child = node + 1; child < tree.after(node); child = tree.after(child)) {
            highest = Math.max(highest, heights[child] + 1);
        }
        return highest;
    }
}
