// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import dev.espalier.supabase.value.Range;
import dev.espalier.supabase.value.Range.Between;
import dev.espalier.supabase.value.Range.Edge;

/** A range as the text of PostgreSQL: {@code [1,5)}, {@code ("a,b",)}, {@code empty}; bounds are quoted where they have to be. */
final class RangeText {

    private RangeText() {}

    static String of(Range<?> range) {
        return range instanceof Between<?> between ? lower(between.lower()) + ',' + upper(between.upper()) : "empty";
    }

    private static String lower(Edge<?> edge) {
        return (edge instanceof Edge.Including ? "[" : "(") + bound(edge);
    }

    private static String upper(Edge<?> edge) {
        return bound(edge) + (edge instanceof Edge.Including ? "]" : ")");
    }

    private static String bound(Edge<?> edge) {
        if (edge instanceof Edge.Including<?> including) {
            return quoted(ValueText.of(including.value()));
        }
        return edge instanceof Edge.Excluding<?> excluding ? quoted(ValueText.of(excluding.value())) : "";
    }

    private static String quoted(String text) {
        boolean isPlain = !text.isEmpty()
                && text.chars().noneMatch(c -> "()[],\"\\".indexOf(c) >= 0 || Character.isWhitespace(c));
        return isPlain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
