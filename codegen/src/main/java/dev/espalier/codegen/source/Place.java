// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the file's path in the folder that was given, with {@code /} between names
 * @param line beginning with 1
 * @param column beginning with 1, in units of {@code String}
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code src/bookings.js:12:5}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
