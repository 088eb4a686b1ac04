// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages of one origin: the Markdown files, the cases of the corpus. */
public interface PageSource {

    /** All of its pages, before any is made, so that pages of other origins can link to them. */
    List<Place> places();

    /** The pages, in any order, each with a place of {@link #places()}. */
    Stream<Page> pages(SiteMap map);

    /** What its pages load besides that of all pages, by where it lies: {@code assets/catalogue.js}. */
    default Map<String, String> assets() {
        return Map.of();
    }
}
