// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import dev.espalier.docs.page.Heading;
import dev.espalier.docs.page.Layout;
import dev.espalier.docs.page.Menu;
import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.Section;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;

/**
 * The list of all pages with what is on each: what serves where no script runs the search.
 *
 * @param menu the order of the pages
 * @param headings what is on each page of the menu
 */
record AllPages(Menu menu, Map<Place, List<Heading>> headings) {

    static final Place PLACE = Place.of(Layout.ALL_PAGES, "All pages");

    Page page() {
        return new Page(
                PLACE,
                List.of(),
                div(h1(PLACE.title()), each(menu.sections(), this::part)).withClass("all-pages"),
                List.of(),
                List.of());
    }

    private DomContent part(Section section) {
        return div(h2(section.title()), ul(each(section.places(), place -> li(link(place, ""), below(place)))));
    }

    private DomContent below(Place place) {
        return ul(each(
                headings.getOrDefault(place, List.of()).stream()
                        .filter(heading -> heading.level() == 2)
                        .toList(),
                heading -> li(a(heading.text()).withHref(place.path() + "#" + heading.anchor()))));
    }

    private static DomContent link(Place place, String anchor) {
        return a(place.title()).withHref(place.path() + anchor);
    }
}
