// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;

/** The list of what is on a page. */
final class Contents {

    private Contents() {}

    static DomContent of(List<Heading> headings) {
        if (headings.size() < 2) {
            return rawHtml("");
        }
        return nav(
                        p("On this page"),
                        ul(each(
                                headings,
                                heading -> li(a(heading.text()).withHref("#" + heading.anchor()))
                                        .withClass("level-" + heading.level()))))
                .withId("site--contents")
                .attr("popover")
                .attr("aria-label", "On this page");
    }
}
