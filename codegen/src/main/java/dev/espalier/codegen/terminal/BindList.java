// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Binds by number, each with the line of the statement that it is bound on: beside the value, or under one that is wide.
 *
 * <pre>{@code
 * 1  500001   where "company_id" = ?
 * 2  {"name": "Anna", "phone": "+7 900 000-00-00"}
 *    from json_to_record(?) …
 * }</pre>
 */
public final class BindList {

    private static final int WIDEST = 32;
    private static final int NUMBER = 2;
    private static final int GAP = 2;

    private BindList() {}

    /** The lines of all binds; of a long value the beginning, and how long it is. */
    public static List<String> lines(String sql, List<String> binds, Palette palette) {
        List<String> places = SqlText.linesOfMarks(sql);
        List<BindText> values = binds.stream().map(BindText::of).toList();
        int width = values.stream()
                .mapToInt(BindText::width)
                .filter(wide -> wide <= WIDEST)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BindText value = values.get(i);
            String line = numbered(i + 1, palette) + value.painted(palette);
            int under = NUMBER + GAP;
            if (i >= places.size()) {
                lines.add(line);
            } else if (value.width() > WIDEST) {
                lines.add(line);
                lines.add(Cells.blanks(under) + place(places.get(i), under, palette));
            } else {
                int beside = under + width + GAP + 1;
                lines.add(line + Cells.blanks(beside - under - value.width()) + place(places.get(i), beside, palette));
            }
        }
        return lines;
    }

    private static String numbered(int number, Palette palette) {
        String text = Integer.toString(number);
        return Cells.blanks(NUMBER - text.length()) + palette.paint(Ink.MARK, text) + Cells.blanks(GAP);
    }

    private static String place(String line, int from, Palette palette) {
        return palette.paint(Ink.ASIDE, Cells.cut(Visible.line(line), Screen.ROOM - from));
    }
}
