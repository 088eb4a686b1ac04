// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import java.util.List;
import java.util.Optional;

/**
 * The order of the pages: sections by kind, pages in each.
 *
 * @param sections in their order
 */
public record Menu(List<Section> sections) {

    /** A copy of the list. */
    public Menu {
        sections = List.copyOf(sections);
    }

    /** All pages in their order. */
    public List<Place> places() {
        return sections.stream().flatMap(section -> section.places().stream()).toList();
    }

    /** The page before another; none for the first, and for a page that is not in the menu. */
    Optional<Place> before(Place place) {
        return neighbour(place, -1);
    }

    /** The page behind another; none for the last, and for a page that is not in the menu. */
    Optional<Place> after(Place place) {
        return neighbour(place, 1);
    }

    private Optional<Place> neighbour(Place place, int step) {
        List<Place> places = places();
        int at = places.indexOf(place);
        int there = at + step;
        return at < 0 || there < 0 || there >= places.size() ? Optional.empty() : Optional.of(places.get(there));
    }

    /** The section that a page, or the nearest page above it, is in. */
    Optional<Section> current(Page page) {
        return sections.stream()
                .filter(section ->
                        section.holds(page.place()) || page.crumbs().stream().anyMatch(section::holds))
                .findFirst();
    }
}
