// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

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
        return lines.entrySet().stream()
                .filter(line -> line.getKey().equalsIgnoreCase(name))
                .flatMap(line -> line.getValue().stream())
                .toList();
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }
}
