// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import java.util.List;

/**
 * A column whose values may be any: {@code created_at} wherever it stands, {@code clients.phone} in an embed alone.
 *
 * @param names from the outside to the inside
 */
public record IgnoredColumn(List<String> names) {

    /** Copies the names. */
    public IgnoredColumn {
        names = List.copyOf(names);
    }

    /**
     * Reads {@code clients.phone}.
     *
     * @throws IllegalArgumentException when a name is missing
     */
    public static IgnoredColumn of(String text) {
        List<String> names = List.of(text.strip().split("\\.", -1));
        if (names.contains("")) {
            throw new IllegalArgumentException("not a path of column names: '" + text + "'");
        }
        return new IgnoredColumn(names);
    }

    /** Whether a path ends with these names. */
    boolean ends(List<String> path) {
        return path.size() >= names.size()
                && path.subList(path.size() - names.size(), path.size()).equals(names);
    }

    @Override
    public String toString() {
        return String.join(".", names);
    }
}
