// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.report.TerminalReport.Detail;
import dev.espalier.codegen.terminal.Ink;
import java.util.List;
import java.util.Map;

/** Traps, the most frequent first, with what to do instead and the first places. */
record TrapSection(Overview overview, Detail detail) {

    private static final int FIRST = 3;
    private static final int COLUMN = 11;

    void write(Page page) {
        Map<Trap, List<Trapped>> traps = overview.byTrap();
        if (traps.isEmpty()) {
            return;
        }
        page.heading("Traps", Integer.toString(overview.traps()));
        traps.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .forEach(trap -> tell(page, trap.getKey(), trap.getValue()));
    }

    private void tell(Page page, Trap trap, List<Trapped> trapped) {
        page.labelled(
                2,
                COLUMN - 2,
                Ink.NUMBER,
                Count.of(trapped.size()),
                trap.id() + ": " + trap.title() + "; " + trap.advice());
        long most = detail == Detail.SHORT ? FIRST : trapped.size();
        trapped.stream().limit(most).forEach(one -> page.aside(COLUMN, overview.words(one.place())));
        if (trapped.size() > most) {
            page.aside(COLUMN, "and " + Count.of(trapped.size() - most) + " more");
        }
    }
}
