// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.espalier.codegen.audit.baseline.Comparison;
import dev.espalier.codegen.audit.baseline.Fingerprint;
import dev.espalier.codegen.audit.report.Count;
import j2html.tags.DomContent;
import java.util.Map;

/** What was in the baseline and is no longer there. */
final class GonePart {

    private GonePart() {}

    static DomContent of(Comparison comparison) {
        return comparison.gone().isEmpty()
                ? text("")
                : section(
                                h2("Gone"),
                                div(details(
                                                        summary(
                                                                span(Count.of(comparison.done()))
                                                                        .withClass("count"),
                                                                span("no longer there")
                                                                        .withClass("name")),
                                                        ul(each(
                                                                        comparison
                                                                                .gone()
                                                                                .entrySet(),
                                                                        GonePart::line))
                                                                .withClass("plain"))
                                                .withClass("group"))
                                        .withClass("groups"))
                        .withId("gone");
    }

    private static DomContent line(Map.Entry<Fingerprint, Integer> gone) {
        Fingerprint print = gone.getKey();
        return li(
                span(Shown.line(print.file() + "  " + print.function())).withClass("path"),
                text(" "),
                Shown.line(print.table()),
                text(" "),
                code(Shown.line(print.pattern())),
                text(gone.getValue() == 1 ? "" : " × " + Count.of(gone.getValue())));
    }
}
