// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;

/** What stands above every page: the name, the search, which the script shows, and buttons for narrow windows. */
final class Banner {

    private Banner() {}

    static DomContent of(Page page) {
        return header(
                        a(Layout.NAME)
                                .withHref(Layout.to(page, Layout.ENTRANCE))
                                .withClass("name"),
                        search(),
                        button("Menu")
                                .withType("button")
                                .attr("popovertarget", "site--menu")
                                .withClass("opens-menu"),
                        iff(
                                page.headings().size() > 1,
                                button("On this page")
                                        .withType("button")
                                        .attr("popovertarget", "site--contents")
                                        .withClass("opens-contents")))
                .withClass("banner");
    }

    private static DomContent search() {
        return tag("search")
                .with(
                        label("Search").withFor("site--query").withClass("unseen"),
                        input().withType("search")
                                .withId("site--query")
                                .withPlaceholder("Search pages and cases")
                                .attr("autocomplete", "off")
                                .attr("spellcheck", "false")
                                .attr("role", "combobox")
                                .attr("aria-autocomplete", "list")
                                .attr("aria-expanded", "false")
                                .attr("aria-controls", "site--found"),
                        div(
                                        p().withId("site--told").attr("role", "status"),
                                        ul().withId("site--found")
                                                .attr("role", "listbox")
                                                .attr("aria-label", "Found"))
                                .withId("site--results")
                                .attr("hidden"))
                .attr("hidden");
    }
}
