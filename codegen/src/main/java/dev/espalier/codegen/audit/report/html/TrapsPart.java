// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.report.Count;
import dev.espalier.codegen.audit.report.Entry;
import dev.espalier.codegen.audit.report.Overview;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Traps, the most frequent first, with links to the chains that stand in them. */
final class TrapsPart {

    private TrapsPart() {}

    static DomContent of(Overview overview) {
        List<Trap> traps = overview.byTrap().entrySet().stream()
                .sorted(Comparator.comparingInt(trap -> -trap.getValue().size()))
                .map(Map.Entry::getKey)
                .toList();
        return traps.isEmpty()
                ? text("")
                : section(
                                h2("Traps"),
                                p("What people are known to trip over; moving to Java does not mend it by itself.")
                                        .withClass("note"),
                                div(each(traps, trap -> group(trap, in(trap, overview))))
                                        .withClass("groups"))
                        .withId("traps");
    }

    private static List<Entry> in(Trap trap, Overview overview) {
        return overview.entries().stream()
                .filter(entry -> entry.judged().traps().stream().anyMatch(trapped -> trapped.trap() == trap))
                .toList();
    }

    private static DomContent group(Trap trap, List<Entry> entries) {
        return details(
                        summary(
                                span(Count.of(entries.size())).withClass("count"),
                                code(trap.id()).withClasses("badge", "trap"),
                                span(trap.title()).withClass("name")),
                        div(p("Instead: " + trap.advice() + "."), Links.of(entries))
                                .withClass("inside"))
                .withClass("group");
    }
}
