// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A bind on one line: <code>{"id": 8, …</code>, and that it has 1,234,567 characters.
 *
 * @param start as much of it as is shown, with nothing in it that a terminal would obey
 * @param rest how long it is, or nothing when all of it is shown
 */
record BindText(String start, String rest) {

    /** Four lines of a terminal. */
    private static final int LONGEST = 4 * Screen.WIDTH;

    /** An object with a member or none, or an array of objects or arrays: neither text nor PostgreSQL's arrays begin like this. */
    private static final Pattern DOCUMENT =
            Pattern.compile("\\s*(?:\\{\\s*(?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*:|\\})|\\[\\s*[\\[{\\]])");

    /** In JSON a line end means nothing: within a text of it stands an escape. */
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    static BindText of(String bind) {
        int length = bind.codePointCount(0, bind.length());
        String line = line(bind.substring(0, bind.offsetByCodePoints(0, Math.min(length, LONGEST))));
        return length <= LONGEST && Cells.width(line) <= LONGEST
                ? new BindText(line, "")
                : new BindText(Cells.cut(line + "…", LONGEST), String.format(Locale.ROOT, "%,d characters", length));
    }

    private static String line(String text) {
        boolean document = DOCUMENT.matcher(text).lookingAt();
        return Visible.line(document ? LINE_END.matcher(text.strip()).replaceAll(" ") : text);
    }

    /** How many cells the start takes. */
    int width() {
        return Cells.width(start);
    }

    String painted(Palette palette) {
        return palette.paint(Ink.TEXT, start) + (rest.isEmpty() ? "" : " " + palette.paint(Ink.ASIDE, rest));
    }
}
