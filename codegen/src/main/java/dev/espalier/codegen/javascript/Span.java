// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a file's text, as offsets of {@code String}.
 *
 * @param start the first character
 * @param end behind the last
 */
public record Span(int start, int end) {
    /** The piece of the text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Spans in their order; what touches or overlaps becomes one. */
    static List<Span> merged(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || span.start() > last.end()) {
                merged.add(span);
            } else {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            }
        }
        return merged;
    }
}
