// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

/**
 * Text of foreign origin with nothing in it that a terminal would obey or hide: {@code ESC[2J} becomes {@code \u001b[2J}.
 *
 * <p>A row, a name or a message of a server may hold anything; printed as it is, it could move the cursor, rewrite what stands
 * above or turn the direction of the text.
 */
public final class Visible {

    private Visible() {}

    /** The text on one line: tabs and line ends are shown as well. */
    public static String line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> visible.append(escaped(point)));
        return visible.toString();
    }

    /** The text with its lines kept, tabs as blanks. */
    public static String lines(String text) {
        return String.join(
                "\n", text.lines().map(line -> line(line.replace("\t", "    "))).toList());
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> obeyedOrHidden(point) ? String.format("\\u%04x", point) : Character.toString(point);
        };
    }

    private static boolean obeyedOrHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // Joiners shape letters and emoji; the other format characters change what is read around them.
            case Character.FORMAT -> point != 0x200c && point != 0x200d;
            default -> false;
        };
    }
}
