// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a request prefers: of each name the first value that is known. */
final class Preferred {

    /** Names whose values are words; every other value is as good as another. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "count", Set.of("exact", "planned", "estimated"),
            "handling", Set.of("strict", "lenient"),
            "missing", Set.of("default", "null"),
            "resolution", Set.of("merge-duplicates", "ignore-duplicates"),
            "return", Set.of("representation", "headers-only", "minimal"),
            "tx", Set.of("commit", "rollback"));

    private Preferred() {}

    static Optional<String> value(Request request, String name) {
        return request.preferences().stream()
                .filter(preference -> preference.name().equals(name))
                .map(Preference::value)
                .filter(value -> WORDS.getOrDefault(name, Set.of(value)).contains(value))
                .findFirst();
    }

    static boolean is(Request request, String name, String value) {
        return value(request, name).filter(value::equals).isPresent();
    }
}
