// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Configuration parameters that roles have of their own: {@code alter role anon set statement_timeout = '3s'}. PostgreSQL applies them at
 * login alone, so whoever becomes another role for a transaction has to set them for it.
 *
 * @param byRole the parameters of each role, with their values as they were given
 */
public record RoleSettings(Map<String, Map<String, String>> byRole) {

    private static final String ISOLATION = "default_transaction_isolation";

    private static final RoleSettings NONE = new RoleSettings(Map.of());

    /** Keeps copies of the maps. */
    public RoleSettings {
        byRole = byRole.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /** No role has any. */
    public static RoleSettings none() {
        return NONE;
    }

    /** What to set for a transaction of this role; its isolation is not among it. */
    public Map<String, String> of(String role) {
        Map<String, String> settings = new LinkedHashMap<>(byRole.getOrDefault(role, Map.of()));
        settings.remove(ISOLATION);
        return Map.copyOf(settings);
    }

    /** The isolation that transactions of this role have, in lower case, unless what is called asks for another: {@code serializable}. */
    public Optional<String> isolation(String role) {
        return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(ISOLATION))
                .map(level -> level.toLowerCase(Locale.ROOT));
    }
}
