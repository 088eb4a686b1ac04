// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;

/**
 * {@code datetime}, {@code "Odd Name"}, {@code settings->limits->>max}: a column as written, not looked up yet.
 *
 * @param name the column's name, unquoted
 * @param path the way into its JSON, often empty
 */
public record ColumnRef(String name, List<JsonStep> path) {

    /** Keeps a copy of the path. */
    public ColumnRef {
        path = List.copyOf(path);
    }
}
