// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.report.TerminalReport.Detail;
import dev.espalier.codegen.source.LeftOut;
import dev.espalier.codegen.source.Place;
import dev.espalier.codegen.terminal.Ink;
import java.util.List;

/** What was not read, and why; where a chain may be that nobody has seen. */
record UnreadSection(Overview overview, Detail detail) {

    private static final int MOST = 10;

    void write(Page page) {
        List<LeftOut> leftOut = overview.audited().findings().leftOut();
        List<Place> damages = overview.audited().findings().damages();
        if (!leftOut.isEmpty()) {
            page.heading("Left out", Integer.toString(leftOut.size()));
            leftOut.stream().limit(most(leftOut)).forEach(file -> tell(page, file));
            rest(page, leftOut);
        }
        if (!damages.isEmpty()) {
            page.heading("Does not parse", Integer.toString(damages.size()));
            damages.stream().limit(most(damages)).forEach(place -> page.aside(2, overview.words(place)));
            rest(page, damages);
        }
    }

    private void tell(Page page, LeftOut file) {
        page.labelled(2, 0, Ink.NAME, overview.base() + file.name(), file.reason());
    }

    private int most(List<?> all) {
        return detail == Detail.SHORT ? MOST : all.size();
    }

    private void rest(Page page, List<?> all) {
        if (all.size() > most(all)) {
            page.aside(2, "and " + Count.of(all.size() - most(all)) + " more");
        }
    }
}
