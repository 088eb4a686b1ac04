// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.espalier.codegen.chain.Findings;
import j2html.tags.DomContent;

/** What was not read: a chain may be there that nobody has seen. */
final class UnreadPart {

    private UnreadPart() {}

    static DomContent of(Findings findings) {
        if (findings.leftOut().isEmpty() && findings.damages().isEmpty()) {
            return text("");
        }
        return section(
                        h2("Not read"),
                        p("A chain may be there that nobody has seen.").withClass("note"),
                        ul(
                                        each(
                                                findings.leftOut(),
                                                file -> li(
                                                        span(Shown.line(file.name()))
                                                                .withClass("path"),
                                                        text(" "),
                                                        Shown.line(file.reason()))),
                                        each(
                                                findings.damages(),
                                                place -> li(
                                                        span(Shown.line(place.toString()))
                                                                .withClass("path"),
                                                        text(" does not parse here"))))
                                .withClass("plain"))
                .withId("unread");
    }
}
