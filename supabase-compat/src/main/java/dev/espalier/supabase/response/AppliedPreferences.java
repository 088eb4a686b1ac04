// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code preference-applied: count=exact}: those that a read keeps to, the first known value of a name, in PostgREST's order. */
final class AppliedPreferences {

    private static final List<String> ORDER = List.of("count", "handling", "timezone");

    /** Names whose values are words; every other value is as good as another. */
    private static final Map<String, Set<String>> WORDS =
            Map.of("count", Set.of("exact", "planned", "estimated"), "handling", Set.of("strict", "lenient"));

    private AppliedPreferences() {}

    static Optional<String> of(Request request) {
        String applied = ORDER.stream()
                .flatMap(name -> first(name, request.preferences()).stream())
                .map(preference -> preference.name() + '=' + preference.value())
                .collect(Collectors.joining(", "));
        return applied.isEmpty() ? Optional.empty() : Optional.of(applied);
    }

    private static Optional<Preference> first(String name, List<Preference> preferences) {
        return preferences.stream()
                .filter(preference -> preference.name().equals(name))
                .filter(preference ->
                        WORDS.getOrDefault(name, Set.of(preference.value())).contains(preference.value()))
                .findFirst();
    }
}
