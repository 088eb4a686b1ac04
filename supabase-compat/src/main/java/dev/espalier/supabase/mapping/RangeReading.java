// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import dev.espalier.supabase.value.Range;
import dev.espalier.supabase.value.Range.Edge;
import java.util.Optional;

/**
 * Ranges as PostgreSQL writes them: {@code [1,5)}, {@code ["2025-01-01 10:00:00+00",)}, {@code empty}.
 *
 * <pre>
 * range = "empty" | ("[" | "(") [ bound ] "," [ bound ] ("]" | ")")
 * bound = one or more of: any character but , ) ] | a quoted text, in which a quote or backslash stands twice or after a backslash
 * </pre>
 */
final class RangeReading {

    private final String text;
    private int place;

    private RangeReading(String text) {
        this.text = text;
    }

    /**
     * The range, its bounds as texts.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Range<String> of(String text) {
        return text.equals("empty") ? Range.empty() : new RangeReading(text).range();
    }

    private Range<String> range() {
        boolean lowerIsIn = oneOf("[(") == '[';
        Optional<String> lower = bound();
        oneOf(",");
        Optional<String> upper = bound();
        boolean upperIsIn = oneOf("])") == ']';
        if (place < text.length()) {
            throw noRange();
        }
        return new Range.Between<>(edge(lower, lowerIsIn), edge(upper, upperIsIn));
    }

    private static Edge<String> edge(Optional<String> bound, boolean isIn) {
        return bound.<Edge<String>>map(value -> isIn ? new Edge.Including<>(value) : new Edge.Excluding<>(value))
                .orElseGet(Edge.Open::new);
    }

    private Optional<String> bound() {
        int start = place;
        String bound = text();
        return place == start ? Optional.empty() : Optional.of(bound);
    }

    private String text() {
        StringBuilder bound = new StringBuilder();
        boolean quoted = false;
        while (quoted || place >= text.length() || ",)]".indexOf(text.charAt(place)) < 0) {
            char letter = next();
            if (letter == '\\') {
                bound.append(next());
            } else if (letter != '"') {
                bound.append(letter);
            } else if (quoted && place < text.length() && text.charAt(place) == '"') {
                bound.append(next());
            } else {
                quoted = !quoted;
            }
        }
        return bound.toString();
    }

    private char oneOf(String letters) {
        char letter = next();
        if (letters.indexOf(letter) < 0) {
            throw noRange();
        }
        return letter;
    }

    private char next() {
        if (place >= text.length()) {
            throw noRange();
        }
        return text.charAt(place++);
    }

    private static IllegalArgumentException noRange() {
        return new IllegalArgumentException("not a range as PostgreSQL writes them");
    }
}
