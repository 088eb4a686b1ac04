// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.terminal.Palette;
import java.io.IOException;
import java.util.ArrayList;

/**
 * For a person at a terminal: what there is in a few lines, then what somebody has to look at, file by file, then traps,
 * patterns and files that were not read; the last line says how many chains are left.
 */
public final class TerminalReport implements Report {

    private final Palette palette;
    private final int width;
    private final Detail detail;

    /** How much is told. */
    public enum Detail {
        /** How many chains are left, and nothing else. */
        LEFT,
        /** What a person has to look at, and no more than a few screens. */
        SHORT,
        /** Each chain and each place. */
        ALL,
        /** Each chain with its SQL. */
        SQL
    }

    /** A report in these colours, whose lines are cut or broken at the width where they can be. */
    public TerminalReport(Palette palette, int width, Detail detail) {
        this.palette = palette;
        this.width = width;
        this.detail = detail;
    }

    @Override
    public void write(Overview overview, Appendable out) throws IOException {
        Page page = new Page(palette, width, new ArrayList<>());
        if (detail != Detail.LEFT) {
            sections(overview, page);
            page.blank();
        }
        page.plain(left(overview));
        for (String line : page.lines()) {
            out.append(line).append('\n');
        }
    }

    private void sections(Overview overview, Page page) {
        new SummarySection(overview).write(page);
        new ChainSection(overview, detail).write(page);
        new TrapSection(overview, detail).write(page);
        new PatternSection(overview, detail).write(page);
        new UnreadSection(overview, detail).write(page);
    }

    /** {@code 87 chains left in src/}. */
    private static String left(Overview overview) {
        String folder = overview.base().isEmpty() ? overview.audited().folder() : overview.base();
        return Count.of(overview.entries().size(), "chain") + " left in " + folder;
    }
}
