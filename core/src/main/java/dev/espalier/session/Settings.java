// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Configuration parameters that hold for one transaction: {@code timezone}, {@code request.jwt.claims} and the like.
 *
 * @param parameters names and values, in the order in which they are set
 */
public record Settings(Map<String, String> parameters) {

    private static final Settings NONE = new Settings(Map.of());

    /** Keeps a copy of the map, in its order. */
    public Settings {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** No settings: no transaction is needed for a single statement. */
    public static Settings none() {
        return NONE;
    }

    /** The same settings and one more. */
    public Settings with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        return new Settings(more);
    }

    /** Whether there is nothing to set. */
    public boolean isEmpty() {
        return parameters.isEmpty();
    }
}
