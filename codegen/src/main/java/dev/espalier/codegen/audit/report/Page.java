// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.terminal.Cells;
import dev.espalier.codegen.terminal.Ink;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Paragraph;
import dev.espalier.codegen.terminal.Visible;
import java.util.List;

/**
 * Lines of a terminal, as they come; texts of any origin are made visible.
 *
 * @param palette in which colours
 * @param width how wide a line may be
 * @param lines the lines so far
 */
record Page(Palette palette, int width, List<String> lines) {

    private static final int NARROWEST = 20;

    void blank() {
        lines.add("");
    }

    /** A sentence on a line of its own, broken between words. */
    void plain(String sentence) {
        lines.addAll(Paragraph.lines("", 0, sentence, width));
    }

    void heading(String heading, String aside) {
        blank();
        lines.add(palette.paint(Ink.HEADING, heading)
                + (aside.isEmpty() ? "" : "  " + palette.paint(Ink.ASIDE, Visible.line(aside))));
        blank();
    }

    /** A line that is ready. */
    void ready(String line) {
        lines.add(line.stripTrailing());
    }

    /**
     * A text beside its label, broken between words and indented under its beginning.
     *
     * @param room how wide the label is at least, with the blanks behind it
     */
    void labelled(int indent, int room, Ink ink, String label, String text) {
        String shown = Visible.line(label);
        int column = indent + Math.max(Cells.width(shown) + 2, room);
        String begun =
                Cells.blanks(indent) + palette.paint(ink, shown) + Cells.blanks(column - indent - Cells.width(shown));
        for (String line : Paragraph.lines(begun, column, text, Math.max(width, column + NARROWEST))) {
            ready(line);
        }
    }

    /** A sentence beside the matter. */
    void aside(int indent, String sentence) {
        for (String line : Paragraph.lines(Cells.blanks(indent), indent, sentence, width)) {
            ready(palette.paint(Ink.ASIDE, line));
        }
    }
}
