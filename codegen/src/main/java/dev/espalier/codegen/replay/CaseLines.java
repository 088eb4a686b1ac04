// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.terminal.Ink;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Visible;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cases and differences as lines of a terminal, with nothing in them that it would obey. */
record CaseLines(Palette palette) {
    private static final int LONGEST = 200;
    private static final int MOST_NAMES = 5;

    /** The case, its request, and each difference with both sides under these names. */
    List<String> differences(CaseFile one, List<Difference> differences, String left, String right) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.paint(Ink.NAME, one.key().toString()) + "  " + Visible.line(one.title()));
        lines.add(shortened(one.request().method() + " " + one.request().path()));
        int width = Math.max(left.length(), right.length());
        for (Difference found : differences) {
            lines.add("  " + palette.paint(Ink.ALARM, shortened(found.place())));
            lines.add("    " + padded(left, width) + "  " + shortened(found.expected()));
            lines.add("    " + padded(right, width) + "  " + shortened(found.actual()));
        }
        lines.add("");
        return lines;
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }

    /** Reasons with the names of the cases that they hold for. */
    List<String> reasons(Map<String, List<CaseFile>> cases) {
        List<String> lines = new ArrayList<>();
        cases.forEach((reason, some) -> {
            lines.add(some.size() + "  " + Visible.line(reason));
            String names = some.stream()
                    .limit(MOST_NAMES)
                    .map(one -> one.key().toString())
                    .collect(Collectors.joining(", "));
            lines.add(palette.paint(Ink.ASIDE, "   " + names + (some.size() > MOST_NAMES ? " …" : "")));
        });
        return lines;
    }

    static String count(int count, String words) {
        return String.format("%6d  %s", count, words);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? Visible.line(text)
                : Visible.line(text.substring(0, LONGEST)) + " … (" + text.length() + " characters)";
    }
}
