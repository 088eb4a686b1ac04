// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import j2html.tags.DomContent;
import java.util.List;

/**
 * A page without its shell.
 *
 * @param place where it lies
 * @param crumbs the pages above it, the farthest first; the entrance is not among them
 * @param body what stands in {@code main}, {@code h1} included; its links are relative to the page
 * @param headings for the list of what is on the page, which is left out when there are fewer than two
 * @param entries what the search finds on it
 */
public record Page(
        Place place, List<Place> crumbs, DomContent body, List<Heading> headings, List<SearchEntry> entries) {

    /** A copy of the lists. */
    public Page {
        crumbs = List.copyOf(crumbs);
        headings = List.copyOf(headings);
        entries = List.copyOf(entries);
    }
}
