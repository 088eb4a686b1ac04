// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence of foreign origin beside its label, broken between words: {@code hint      Perhaps you meant …}. */
public final class Paragraph {

    private static final Pattern BLANK = Pattern.compile(" ");

    private Paragraph() {}

    /**
     * The lines; a word that is wider than the width stands on a line of its own.
     *
     * @param label what stands before the first line, in its ink
     * @param indent the width that the label takes, and blanks before the other lines
     */
    public static List<String> lines(String label, int indent, String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> broken(Visible.line(line), width - indent, lines));
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            indented.add((indented.isEmpty() ? label : Cells.blanks(indent)) + line);
        }
        return indented;
    }

    private static void broken(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : BLANK.split(text, -1)) {
            if (!line.isEmpty() && Cells.width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
