// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.request.Preference;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code Prefer: count=exact, handling=strict}: preferences in their order, of which the first known one of a name counts.
 *
 * <p>One that is not known is left out, unless handling is strict: then it is PGRST122.
 */
final class PreferHeader {

    private static final Set<String> WORDS = Set.of(
            "count=estimated",
            "count=exact",
            "count=planned",
            "handling=lenient",
            "handling=strict",
            "missing=default",
            "missing=null",
            "resolution=ignore-duplicates",
            "resolution=merge-duplicates",
            "return=headers-only",
            "return=minimal",
            "return=representation",
            "tx=commit",
            "tx=rollback");

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final String MAX_AFFECTED = "max-affected=";
    private static final String TIME_ZONE = "timezone=";

    private PreferHeader() {}

    static List<Preference> preferences(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return tokens(lines)
                .filter(PreferHeader::isKnown)
                .map(PreferHeader::preference)
                .toList();
    }

    private static Stream<String> tokens(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(token -> !token.isEmpty());
    }

    /** What strict handling says to those that are not known. */
    static Optional<Problem> objection(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> tokens = tokens(lines).toList();
        boolean strict = tokens.stream()
                .filter(token -> token.startsWith("handling=") && isKnown(token))
                .findFirst()
                .filter("handling=strict"::equals)
                .isPresent();
        String unknown = tokens.stream().filter(token -> !isKnown(token)).collect(Collectors.joining(", "));
        return strict && !unknown.isEmpty() ? Optional.of(unknown(unknown)) : Optional.empty();
    }

    static Problem unknown(String preferences) {
        return Problem.of(ProblemCode.PGRST122, "Invalid preferences given with handling=strict")
                .withDetails("Invalid preferences: " + preferences);
    }

    private static boolean isKnown(String token) {
        boolean zone = token.startsWith(TIME_ZONE) && ZONES.contains(token.substring(TIME_ZONE.length()));
        return zone || token.startsWith(MAX_AFFECTED) || WORDS.contains(token);
    }

    private static Preference preference(String token) {
        int equals = token.indexOf('=');
        return new Preference(token.substring(0, equals), token.substring(equals + 1));
    }
}
