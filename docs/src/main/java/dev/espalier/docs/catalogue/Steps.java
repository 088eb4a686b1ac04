// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;

import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.SiteMap;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;

/**
 * From a page to its neighbours.
 *
 * @param before the page before it
 * @param after the page behind it
 */
record Steps(Optional<Place> before, Optional<Place> after) {

    /** Within this order. */
    static Steps in(List<Place> places, int at) {
        return new Steps(
                at > 0 ? Optional.of(places.get(at - 1)) : Optional.empty(),
                at + 1 < places.size() ? Optional.of(places.get(at + 1)) : Optional.empty());
    }

    /** On the page at this path. */
    DomContent of(String path) {
        return nav(step("prev", "Before", before, path), step("next", "Next", after, path))
                .withClass("steps")
                .attr("aria-label", "Neighbours");
    }

    private static DomContent step(String rel, String word, Optional<Place> there, String path) {
        return there.<DomContent>map(place -> a(span(word).withClass("word"), span(place.title()))
                        .withHref(SiteMap.link(path, place.path()))
                        .withRel(rel)
                        .withClass(rel))
                .orElse(rawHtml(""));
    }
}
