// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.report.TerminalReport.Detail;
import dev.espalier.codegen.terminal.Ink;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Table;
import java.util.List;

/** Patterns, the most used first. */
record PatternSection(Overview overview, Detail detail) {

    private static final int MOST = 15;
    private static final int INDENT = 2;
    private static final int COLUMN = 11;
    private static final int LABEL = 10;

    void write(Page page) {
        List<PatternUse> patterns = overview.byPattern();
        if (patterns.isEmpty()) {
            return;
        }
        page.heading("Patterns", Integer.toString(patterns.size()));
        List<PatternUse> told =
                detail == Detail.SHORT ? patterns.stream().limit(MOST).toList() : patterns;
        if (detail == Detail.SHORT) {
            table(told, page.palette(), page.width() - 2).forEach(line -> page.ready("  " + line));
        } else {
            told.forEach(use -> tell(page, use));
        }
        if (told.size() < patterns.size()) {
            page.aside(2, "and " + Count.of(patterns.size() - told.size()) + " more");
        }
    }

    private static List<String> table(List<PatternUse> patterns, Palette palette, int width) {
        return new Table(
                        List.of("Chains", "Pattern", "To look at", "Golden case"),
                        patterns.stream()
                                .map(use -> List.of(
                                        Count.of(use.count()),
                                        use.pattern(),
                                        open(use),
                                        use.shown().map(Catalogued::golden).orElse("")))
                                .toList())
                .lines(palette, width);
    }

    /** Names that somebody looks up are never cut. */
    private static void tell(Page page, PatternUse use) {
        String open = open(use);
        page.labelled(
                INDENT,
                COLUMN - INDENT,
                Ink.NUMBER,
                Count.of(use.count()),
                use.pattern() + (open.isEmpty() ? "" : "  " + open + " to look at"));
        use.shown().ifPresent(shown -> {
            page.labelled(COLUMN, LABEL, Ink.NAME, "case", shown.golden());
            page.labelled(COLUMN, LABEL, Ink.NAME, "manual", shown.manual());
        });
    }

    private static String open(PatternUse use) {
        long open =
                use.entries().stream().filter(entry -> entry.standing().open()).count();
        return open == 0 ? "" : Count.of(open);
    }
}
