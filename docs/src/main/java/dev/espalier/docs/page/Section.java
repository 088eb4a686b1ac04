// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import java.util.List;

/**
 * A part of the menu: the pages of one kind, in their order.
 *
 * @param title {@code How-to}
 * @param places its pages
 */
public record Section(String title, List<Place> places) {

    /** A copy of the list. */
    public Section {
        places = List.copyOf(places);
    }

    boolean holds(Place place) {
        return places.contains(place);
    }
}
