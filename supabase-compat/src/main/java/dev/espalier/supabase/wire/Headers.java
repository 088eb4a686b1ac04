// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Header lines by their name, in any case. */
final class Headers {

    private final Map<String, ? extends Collection<String>> lines;

    Headers(Map<String, ? extends Collection<String>> lines) {
        this.lines = lines;
    }

    /** The values of all lines of this name. */
    List<String> all(String name) {
        List<String> all = List.of();
        for (Map.Entry<String, ? extends Collection<String>> line : lines.entrySet()) {
            if (line.getKey().equalsIgnoreCase(name)) {
                all = all.isEmpty() ? List.copyOf(line.getValue()) : joined(all, line.getValue());
            }
        }
        return all;
    }

    /** Names that differ in case are names of one header. */
    private static List<String> joined(List<String> some, Collection<String> others) {
        List<String> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }

    Optional<String> first(String name) {
        for (Map.Entry<String, ? extends Collection<String>> line : lines.entrySet()) {
            if (line.getKey().equalsIgnoreCase(name) && !line.getValue().isEmpty()) {
                return Optional.of(line.getValue().iterator().next());
            }
        }
        return Optional.empty();
    }
}
