// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.baseline.Comparison;
import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.terminal.Cells;
import dev.espalier.codegen.terminal.Ink;
import dev.espalier.codegen.terminal.Visible;

/** How many there are of everything. */
record SummarySection(Overview overview) {

    private static final int NUMBER = 8;

    void write(Page page) {
        Findings findings = overview.audited().findings();
        page.heading(
                "Audit of " + Visible.line(overview.audited().folder()),
                overview.audited().schema().orElse("without a schema"));
        page.plain(Count.of(findings.files(), "file") + ", "
                + Count.of(overview.entries().size(), "chain") + " in "
                + Count.of(overview.byFile().size(), "file") + ", "
                + Count.of(overview.byPattern().size(), "pattern"));
        page.blank();
        overview.standings().forEach((standing, count) -> {
            if (count > 0) {
                number(page, standing.open() ? Ink.ALARM : Ink.TEXT, count, standing.id(), standing.title());
            }
        });
        some(page, overview.traps(), "traps", "what is likely to go wrong");
        some(page, findings.leftOut().size(), "left out", "files and folders that were not looked at");
        some(page, findings.damages().size(), "damaged", "places that do not parse");
        overview.comparison().ifPresent(comparison -> against(page, comparison));
    }

    private void some(Page page, int count, String name, String title) {
        if (count > 0) {
            number(page, Ink.NUMBER, count, name, title);
        }
    }

    private void number(Page page, Ink ink, long count, String name, String title) {
        String number = Count.of(count);
        page.ready(Cells.blanks(NUMBER - number.length()) + page.palette().paint(ink, number) + "  " + name
                + Cells.blanks(13 - name.length())
                + page.palette().paint(Ink.ASIDE, Cells.cut(title, Math.max(page.width() - NUMBER - 15, 1))));
    }

    private void against(Page page, Comparison comparison) {
        page.blank();
        page.plain("Since the baseline " + Count.of(comparison.done()) + " of " + Count.of(comparison.before(), "chain")
                + " gone, " + Count.of(comparison.left()) + " left, "
                + Count.of(comparison.fresh().size()) + " new");
    }
}
