// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

/** Draws a tree of embeds: a stem on the left, a branch to the right for each foreign key. */
final class TreeDrawing {

    private static final int STEP = 24;
    private static final int LINE = 17;
    private static final int GAP = 14;
    private static final int BOND = 3 * LINE;

    private final EmbedTree tree;
    private final Canvas canvas = new Canvas();
    private int y = 16;

    TreeDrawing(EmbedTree tree) {
        this.tree = tree;
    }

    String svg(String name) {
        branch(tree.root(), 16);
        return canvas.svg(name, tree, y + 16 - GAP);
    }

    private void branch(Branch branch, int x) {
        branch.bond().forEach(bond -> bond(bond, x));
        int top = y;
        int height = 2 * LINE + 10;
        canvas.box("thing", x, top, Canvas.WIDTH - x - 16, height);
        canvas.words("name", x + 10, top + 18, branch.relation());
        canvas.words("code", x + 10, top + 18 + LINE, String.join(", ", branch.columns()));
        y = top + height + GAP;
        int stem = x + 12;
        for (Branch child : branch.branches()) {
            int from = y;
            branch(child, x + STEP);
            int middle = from + child.bond().size() * BOND + 22;
            canvas.line("way", "M" + stem + " " + (top + height) + "V" + (middle - 6) + "q0 6 6 6H" + (x + STEP));
        }
    }

    private void bond(Branch.Bond bond, int x) {
        canvas.words("key", x, y + 10, bond.equality());
        canvas.words("note", x, y + 10 + LINE, bond.constraint() + " → " + bond.holds());
        canvas.words("code soft", x, y + 10 + 2 * LINE, "lateral (…) as " + bond.lateral());
        y += BOND;
    }
}
