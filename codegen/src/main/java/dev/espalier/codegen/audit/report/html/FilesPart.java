// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import dev.espalier.codegen.audit.report.Count;
import dev.espalier.codegen.audit.report.Entry;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.audit.report.Standing;
import j2html.rendering.HtmlBuilder;
import j2html.tags.DomContent;
import j2html.tags.Renderable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every chain, file by file; a file at a time is built and written, so that the page may be of any length. */
final class FilesPart {

    /** Up to so many chains are seen at once; of more a reader opens the files. */
    private static final int FEW = 30;

    private FilesPart() {}

    static void write(Overview overview, HtmlBuilder<?> html) throws IOException {
        html.appendStartTag("section").appendAttribute("id", "files").completeTag();
        part(h2("Chains"), html);
        part(tools(overview), html);
        html.appendStartTag("div").appendAttribute("class", "groups").completeTag();
        for (Map.Entry<String, List<Entry>> file : overview.byFile().entrySet()) {
            part(group(file.getKey(), file.getValue(), overview.entries().size() <= FEW), html);
        }
        html.appendEndTag("div");
        html.appendEndTag("section");
    }

    private static void part(Renderable part, HtmlBuilder<?> html) throws IOException {
        part.render(html);
    }

    private static DomContent group(String file, List<Entry> entries, boolean few) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            parts.put(
                    standing.id(),
                    entries.stream()
                            .filter(entry -> entry.standing() == standing)
                            .count());
        }
        return details(
                        summary(
                                span(Count.of(entries.size())).withClass("count"),
                                span(Shown.line(file)).withClasses("name", "path"),
                                Bar.of("mini", parts)),
                        div(each(entries, ChainCard::of)).withClass("inside"))
                .withClass("group")
                .condAttr(few, "open", "");
    }

    /** What the script makes of use; without it nobody sees it. */
    private static DomContent tools(Overview overview) {
        List<DomContent> boxes = new ArrayList<>();
        overview.standings().forEach((standing, count) -> {
            if (count > 0) {
                boxes.add(box(standing.id()));
            }
        });
        if (overview.traps() > 0) {
            boxes.add(box("trapped"));
        }
        if (overview.comparison().isPresent()) {
            boxes.add(box("new"));
        }
        return form(
                        input().withType("search")
                                .withPlaceholder("Filter by file, table, call, SQL …")
                                .attr("aria-label", "Filter"),
                        each(boxes.toArray(DomContent[]::new)),
                        button("Open or close all").withType("button"),
                        tag("output").attr("aria-live", "polite"))
                .withId("tools")
                .attr("hidden");
    }

    private static DomContent box(String name) {
        return label(input().withType("checkbox").withValue(name), text(name));
    }
}
