// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import java.io.PrintWriter;
import java.util.List;

/** Where lines go: the standard output or the error output, with or without colours. */
public record Screen(PrintWriter out, Palette palette) {

    /** How wide a line may be: what every terminal has. */
    public static final int WIDTH = 80;

    private static final String INDENT = "  ";

    /** How wide a line of a section may be. */
    public static final int ROOM = WIDTH - INDENT.length();

    /**
     * An empty line, a heading, and lines under it.
     *
     * @param aside what stands beside the heading, or an empty text
     */
    public void section(String heading, String aside, List<String> lines) {
        out.println();
        out.println(
                palette.paint(Ink.HEADING, heading) + (aside.isEmpty() ? "" : "  " + palette.paint(Ink.ASIDE, aside)));
        if (!lines.isEmpty()) {
            out.println();
        }
        lines(lines.stream().map(line -> (INDENT + line).stripTrailing()).toList());
    }

    /** Lines as they are. */
    public void lines(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /** A sentence beside the matter. */
    public void aside(String sentence) {
        lines(List.of(palette.paint(Ink.ASIDE, sentence)));
    }
}
