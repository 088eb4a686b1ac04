// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Verdict.Statement;
import dev.espalier.codegen.audit.Verdict.Supported;
import dev.espalier.codegen.audit.report.Entry.News;
import dev.espalier.codegen.audit.report.TerminalReport.Detail;
import dev.espalier.codegen.terminal.Cells;
import dev.espalier.codegen.terminal.Ink;
import dev.espalier.codegen.terminal.SqlText;
import dev.espalier.codegen.terminal.Visible;
import java.util.List;

/**
 * Chains, file by file: those that somebody has to look at, or all of them.
 *
 * <pre>{@code
 * src/bookings.ts
 *   12:5     bookings  select.eq.single
 *            PGRST201  Could not embed because …
 * }</pre>
 */
record ChainSection(Overview overview, Detail detail) {

    private static final int MOST = 60;
    private static final int INDENT = 2;
    private static final int COLUMN = 11;
    private static final int LABEL = 10;

    void write(Page page) {
        List<Entry> told = overview.entries().stream().filter(this::told).toList();
        if (told.isEmpty()) {
            return;
        }
        page.heading(detail == Detail.SHORT ? "To look at" : "Chains", Count.of(told.size(), "chain"));
        String file = "";
        for (Entry entry : detail == Detail.SHORT ? told.stream().limit(MOST).toList() : told) {
            if (!entry.chain().place().file().equals(file)) {
                file = entry.chain().place().file();
                page.ready(page.palette().paint(Ink.NAME, Visible.line(overview.base() + file)));
            }
            tell(page, entry);
        }
        if (detail == Detail.SHORT && told.size() > MOST) {
            page.aside(INDENT, "and " + Count.of(told.size() - MOST) + " more: --verbose, --html or --json tell all");
        }
    }

    private boolean told(Entry entry) {
        return detail != Detail.SHORT || entry.standing().open() || isNew(entry);
    }

    private static boolean isNew(Entry entry) {
        return entry.news().filter(news -> news == News.NEW).isPresent();
    }

    private void tell(Page page, Entry entry) {
        String at = entry.chain().place().line() + ":" + entry.chain().place().column();
        String news = isNew(entry) ? "new  " : "";
        page.labelled(
                INDENT,
                COLUMN - INDENT,
                Ink.NUMBER,
                at,
                news + entry.target() + "  " + entry.judged().pattern() + standing(entry));
        for (Remark remark : Remark.of(entry.judged())) {
            page.labelled(COLUMN, LABEL, ink(entry, remark), remark.label(), remark.text());
        }
        if (detail != Detail.SHORT) {
            entry.judged()
                    .traps()
                    .forEach(trapped -> page.labelled(
                            COLUMN, LABEL, Ink.NUMBER, trapped.trap().id(), trapped.message()));
        }
        if (detail == Detail.SQL && entry.judged().verdict() instanceof Supported supported) {
            supported.statements().forEach(statement -> sql(page, statement));
            page.blank();
        }
    }

    private String standing(Entry entry) {
        return detail == Detail.SHORT || entry.standing().open()
                ? ""
                : "  " + entry.standing().id();
    }

    private static Ink ink(Entry entry, Remark remark) {
        return entry.standing() == Standing.REFUSED
                        && remark.equals(Remark.of(entry.judged()).get(0))
                ? Ink.ALARM
                : Ink.NAME;
    }

    private static void sql(Page page, Statement statement) {
        page.blank();
        if (!statement.when().isEmpty()) {
            page.aside(COLUMN, "when " + statement.when());
        }
        SqlText.lines(statement.sql(), page.palette()).forEach(line -> page.ready(Cells.blanks(COLUMN) + line));
    }
}
