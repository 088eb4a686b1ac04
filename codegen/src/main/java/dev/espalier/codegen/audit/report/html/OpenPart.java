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

import dev.espalier.codegen.audit.report.Count;
import dev.espalier.codegen.audit.report.Entry;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.audit.report.Remark;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody has to look at: chains under what is to be said of them, the most frequent first. */
final class OpenPart {

    private OpenPart() {}

    static DomContent of(Overview overview) {
        Map<Remark, List<Entry>> open = new LinkedHashMap<>();
        overview.entries().stream()
                .filter(entry -> entry.standing().open())
                .forEach(entry -> open.computeIfAbsent(first(entry), remark -> new ArrayList<>())
                        .add(entry));
        if (open.isEmpty()) {
            return text("");
        }
        List<Map.Entry<Remark, List<Entry>>> sorted = open.entrySet().stream()
                .sorted(Comparator.comparingInt(reason -> -reason.getValue().size()))
                .toList();
        return section(
                        h2("To look at"),
                        p("Look at these before they are ported: the schema refuses them, the library lacks a call,"
                                        + " or what they ask is only known while the program runs.")
                                .withClass("note"),
                        div(each(sorted, reason -> group(reason.getKey(), reason.getValue())))
                                .withClass("groups"))
                .withId("open");
    }

    private static Remark first(Entry entry) {
        return Remark.of(entry.judged()).stream()
                .findFirst()
                .orElse(new Remark(entry.standing().id(), entry.standing().title()));
    }

    private static DomContent group(Remark remark, List<Entry> entries) {
        String standing = entries.get(0).standing().id();
        return details(
                        summary(
                                span(Count.of(entries.size())).withClass("count"),
                                code(Shown.line(remark.label())).withClasses("badge", standing),
                                span(Shown.line(remark.text())).withClass("name")),
                        div(Links.of(entries)).withClass("inside"))
                .withClass("group");
    }
}
