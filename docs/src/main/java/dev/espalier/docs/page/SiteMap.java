// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages of the site by where they lie, and by the files of the project that they show. */
public final class SiteMap {

    private final Map<String, Place> byPath = new LinkedHashMap<>();
    private final Map<String, Place> bySource = new LinkedHashMap<>();

    /**
     * A map of these places.
     *
     * @throws IllegalArgumentException when two have one path, or show one file
     */
    public SiteMap(List<Place> places) {
        for (Place place : places) {
            enter(byPath, place.path(), place);
            place.source().ifPresent(source -> enter(bySource, source, place));
        }
    }

    private static void enter(Map<String, Place> places, String key, Place place) {
        if (places.put(key, place) != null) {
            throw new IllegalArgumentException("Two pages for " + key);
        }
    }

    /** All pages, in the order in which they came. */
    public List<Place> places() {
        return List.copyOf(byPath.values());
    }

    /** The page at a path. */
    public Optional<Place> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The page that shows a file of the project, by its path from the root on. */
    public Optional<Place> showing(String source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /** {@code ../how-to/policies.html} from {@code reference/client.html}: a link between two pages of one site. */
    public static String link(String from, String to) {
        String[] start = from.split("/", -1);
        String[] end = to.split("/", -1);
        int same = 0;
        while (same < start.length - 1 && same < end.length - 1 && start[same].equals(end[same])) {
            same++;
        }
        return "../".repeat(start.length - 1 - same)
                + String.join("/", List.of(end).subList(same, end.length));
    }
}
