// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.DetailsTag;

/** The menu beside every page, open where the page is; in a narrow window a button opens it. */
final class Navigation {

    private Navigation() {}

    static DomContent of(Menu menu, Page page) {
        Section current = menu.current(page).orElse(menu.sections().get(0));
        return nav(each(menu.sections(), section -> part(section, section.equals(current), page)))
                .withId("site--menu")
                .attr("popover")
                .attr("aria-label", "All pages");
    }

    private static DomContent part(Section section, boolean open, Page page) {
        DetailsTag part =
                details(summary(section.title()), ul(each(section.places(), place -> li(entry(place, page)))));
        return open ? part.attr("open") : part;
    }

    private static DomContent entry(Place place, Page page) {
        ATag entry = a(place.title()).withHref(Layout.to(page, place.path()));
        return place.equals(page.place()) ? entry.attr("aria-current", "page") : entry;
    }
}
