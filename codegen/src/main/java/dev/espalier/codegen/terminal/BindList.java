// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import java.util.List;
import java.util.stream.IntStream;

/** Binds by number, each with the line of the statement that it is bound on: {@code 1  500001  where "company_id" = ?}. */
public final class BindList {

    private static final int WIDEST = 32;

    private BindList() {}

    /** One line a bind; a value is never cut. */
    public static List<String> lines(String sql, List<String> binds, Palette palette) {
        List<String> places = SqlText.linesOfMarks(sql);
        int width = binds.stream()
                .mapToInt(bind -> Cells.width(Visible.line(bind)))
                .filter(wide -> wide <= WIDEST)
                .max()
                .orElse(0);
        return IntStream.range(0, binds.size())
                .mapToObj(i -> line(i, binds.get(i), width, palette) + place(places, i, width, palette))
                .toList();
    }

    private static String line(int index, String bind, int width, Palette palette) {
        String number = Integer.toString(index + 1);
        String value = Visible.line(bind);
        return Cells.blanks(2 - number.length())
                + palette.paint(Ink.MARK, number)
                + "  "
                + palette.paint(Ink.TEXT, value)
                + Cells.blanks(width - Cells.width(value));
    }

    private static String place(List<String> places, int index, int width, Palette palette) {
        int room = Screen.ROOM - 2 - 2 - width - 3;
        return index < places.size()
                ? "   " + palette.paint(Ink.ASIDE, Cells.cut(Visible.line(places.get(index)), room))
                : "";
    }
}
