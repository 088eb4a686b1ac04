// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of cells under headings, as wide as its widest cells; where that is too wide, the widest columns give way.
 *
 * @param headings one a column
 * @param rows cells of each row, as many as there are headings
 */
public record Table(List<String> headings, List<List<String>> rows) {

    private static final int GAP = 2;
    private static final int NARROWEST = 4;

    /** Keeps copies, and refuses a row with more or fewer cells than headings. */
    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(row + " has not one cell for each of " + headings);
            }
        }
    }

    /** The lines of the table, none wider than the width as long as each column has four cells. */
    public List<String> lines(Palette palette, int width) {
        List<Integer> widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(palette.paint(Ink.NAME, line(headings, widths)));
        lines.add(palette.paint(
                Ink.ASIDE, widths.stream().map("─"::repeat).collect(Collectors.joining(Cells.blanks(GAP)))));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>(
                IntStream.range(0, headings.size()).mapToObj(this::widest).toList());
        int room = width - GAP * (headings.size() - 1);
        while (widths.stream().mapToInt(Integer::intValue).sum() > room) {
            int widest = IntStream.range(0, widths.size())
                    .boxed()
                    .max(Comparator.comparing(widths::get))
                    .orElseThrow();
            if (widths.get(widest) <= NARROWEST) {
                break;
            }
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private int widest(int column) {
        int cells = rows.stream()
                .mapToInt(row -> Cells.width(Visible.line(row.get(column))))
                .max()
                .orElse(0);
        return Math.max(cells, Cells.width(Visible.line(headings.get(column))));
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), widths.get(column)))
                .collect(Collectors.joining(Cells.blanks(GAP)))
                .stripTrailing();
    }

    private static String padded(String cell, int width) {
        String cut = Cells.cut(Visible.line(cell), width);
        return cut + Cells.blanks(width - Cells.width(cut));
    }
}
