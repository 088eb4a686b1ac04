// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

/** How many cells of a terminal a text takes: none for a combining mark, two for a wide letter such as 日, one for others. */
public final class Cells {

    private static final String CUT = "…";

    /** First and last code points of the blocks whose letters are wide, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff,
        0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x20000,
        0x3fffd
    };

    private Cells() {}

    /** The width of a text on one line. */
    public static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** The text, cut to at most this width; what is cut ends with an ellipsis. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder start = new StringBuilder();
        int left = width - 1;
        for (int point : text.codePoints().toArray()) {
            left -= width(point);
            if (left < 0) {
                break;
            }
            start.appendCodePoint(point);
        }
        return start.append(CUT).toString();
    }

    /** So many blanks; none for a negative number. */
    public static String blanks(int count) {
        return " ".repeat(Math.max(count, 0));
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        for (int i = 0; i < WIDE.length && point >= WIDE[i]; i += 2) {
            if (point <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
