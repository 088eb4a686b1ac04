// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import dev.espalier.error.Span;
import java.util.List;

/**
 * A text and a caret under the character that is wrong with it.
 *
 * <pre>{@code
 * *,clients(name
 *               ^
 * }</pre>
 */
public final class Caret {

    private static final String CUT = "…";

    private Caret() {}

    /** Two lines; of a text wider than the width, what stands around the place. */
    public static List<String> lines(Span span, Palette palette, int width) {
        String before = Visible.line(span.text().substring(0, span.offset()));
        String from = Visible.line(span.text().substring(span.offset()));
        String start = end(before, width * 2 / 3);
        String text = Cells.cut(start + from, width);
        return List.of(text, Cells.blanks(Cells.width(start)) + palette.paint(Ink.ALARM, "^"));
    }

    /** The end of a text, at most this wide. */
    private static String end(String text, int width) {
        if (Cells.width(text) <= width) {
            return text;
        }
        int start = text.length();
        int left = width - 1;
        while (start > 0) {
            int point = text.codePointBefore(start);
            left -= Cells.width(Character.toString(point));
            if (left < 0) {
                break;
            }
            start -= Character.charCount(point);
        }
        return CUT + text.substring(start);
    }
}
