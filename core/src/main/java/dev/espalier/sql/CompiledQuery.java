// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * SQL that waits for values: text, what is bound where, and what is judged before the caller sees anything.
 *
 * <p>The text has gaps where page bounds stand. A bound LIMIT makes PostgreSQL plan anew on every call, so a runner may write bounds as
 * literals; it may as well bind them, so that the number of different texts stays bounded.
 *
 * @param segments the text, cut at each page bound
 * @param binds what is bound, in the order of the text's question marks, page bounds among them
 * @param columns what the result's row holds
 * @param estimate what the planner of PostgreSQL is asked besides, for counts that are not exact
 * @param verdict what is judged
 */
public record CompiledQuery(
        List<String> segments, List<Bind> binds, RowShape columns, Optional<Estimate> estimate, Verdict verdict) {

    /** Keeps copies of the lists. */
    public CompiledQuery {
        segments = List.copyOf(segments);
        binds = List.copyOf(binds);
    }

    /** What is bound at one place. */
    public sealed interface Bind {
        /** A value of the request: a text or a list. */
        record Slot(int slot) implements Bind {}

        /** A text that belongs to the shape: a member's name in a JSON path, a text-search configuration. */
        record Constant(String text) implements Bind {}

        /** A page bound of the request; the text has a gap here instead of a question mark. */
        record PageBound(int slot) implements Bind {}
    }

    /**
     * A query whose rows are not fetched but estimated: {@code explain (format json) select 1 from …}.
     *
     * @param text the text to explain
     * @param binds what is bound, in the order of its question marks
     * @param above estimate only when more rows than this were counted; always when nothing was counted
     */
    public record Estimate(String text, List<Bind> binds, OptionalLong above) {
        /** Keeps a copy of the list. */
        public Estimate {
            binds = List.copyOf(binds);
        }
    }

    /**
     * Columns of the one row that comes back: {@code rows bigint}, then as told.
     *
     * @param body whether a column {@code body text} follows
     * @param total whether a column {@code total bigint} follows
     */
    public record RowShape(Presence body, Presence total) {}

    /** Whether a column is there. */
    public enum Presence {
        /** It is. */
        PRESENT,
        /** It is not. */
        ABSENT
    }

    /**
     * What is judged before the caller sees anything.
     *
     * @param rows whether exactly one row is demanded
     * @param offsetSlot where the root's offset is, to be held against the total
     */
    public record Verdict(Rows rows, OptionalInt offsetSlot) {}

    /** How many rows there may be. */
    public enum Rows {
        /** Any number. */
        ANY,
        /** Exactly one. */
        ONE
    }

    /** The text with these page bounds written as literals, or bound where there are none. */
    public String text(Optional<List<Long>> literals) {
        StringBuilder text = new StringBuilder(segments.get(0));
        for (int i = 1; i < segments.size(); i++) {
            int gap = i - 1;
            text.append(literals.map(bounds -> Long.toString(bounds.get(gap))).orElse("?"))
                    .append(segments.get(i));
        }
        return text.toString();
    }

    /** Length of the text in characters, page bounds left out. */
    public int length() {
        return segments.stream().mapToInt(String::length).sum();
    }

    /** Slots of the page bounds, in the order of the text's gaps. */
    public List<Integer> pageSlots() {
        return binds.stream()
                .filter(Bind.PageBound.class::isInstance)
                .map(bind -> ((Bind.PageBound) bind).slot())
                .toList();
    }
}
