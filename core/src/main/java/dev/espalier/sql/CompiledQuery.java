// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * SQL that waits for values: text, what is bound where, and what is judged before the caller sees anything.
 *
 * <p>The text has gaps where page bounds stand. A bound LIMIT makes PostgreSQL plan anew on every call, so a runner may write bounds as
 * literals; it may as well bind them, so that the number of different texts stays bounded.
 *
 * @param segments the text, cut at each page bound
 * @param binds what is bound, in the order of the text's question marks, page bounds among them
 * @param columns what the result's row holds besides the number of rows; where each row comes by itself, what may be set when all have come
 * @param estimate what the planner of PostgreSQL is asked besides, for counts that are not exact
 * @param verdict what is judged
 * @param conduct what the statement asks of its transaction
 * @param traits what is known of its outcome beforehand
 */
public record CompiledQuery(
        List<String> segments,
        List<Bind> binds,
        Set<Column> columns,
        Optional<Estimate> estimate,
        Verdict verdict,
        Conduct conduct,
        Set<Trait> traits) {

    /** Keeps copies of the collections. */
    public CompiledQuery {
        segments = List.copyOf(segments);
        binds = List.copyOf(binds);
        columns = Set.copyOf(columns);
        traits = Set.copyOf(traits);
    }

    /** What is known of an outcome beforehand. */
    public enum Trait {
        /** Of an insert: what is there already is told from what is new, and something is done about it. */
        RESOLVING,
        /** Of a call: the function gives nothing. */
        VOID
    }

    /** What is bound at one place. */
    public sealed interface Bind {
        /** A value of the request: a text, or a list as one array. */
        record Slot(int slot) implements Bind {}

        /** The last text of a list: of an argument that is given several times the last counts. */
        record Last(int slot) implements Bind {}

        /** A document, as bytes. */
        record Content(int slot) implements Bind {}

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

    /** Columns of the one row that comes back, in this order after {@code rows bigint}; each is called by its name in lower case. */
    public enum Column {
        /** {@code body text}: what PostgreSQL made of the rows. */
        BODY,
        /** {@code total bigint}: rows of all pages. */
        TOTAL,
        /** {@code location text}: the key of one inserted row. */
        LOCATION,
        /** {@code inserted bigint}: how many rows of a merging insert were there for the first time. */
        INSERTED,
        /** {@code headers text}: what a function has set as {@code response.headers}. */
        HEADERS,
        /** {@code status text}: what a function has set as {@code response.status}. */
        STATUS
    }

    /**
     * What is judged before the caller sees anything.
     *
     * @param rows how many rows there may be
     * @param offsetSlot where the root's offset is, to be held against the total
     * @param total whether the number of rows is told as the total of all pages
     */
    public record Verdict(Rows rows, OptionalInt offsetSlot, Total total) {}

    /** What the total of all pages is. */
    public enum Total {
        /** What was counted, if anything was. */
        COUNTED,
        /** The number of rows: of a write all that it changed. */
        ROWS
    }

    /** How many rows there may be. */
    public sealed interface Rows {
        /** Any number. */
        record Any() implements Rows {}

        /** Exactly one, since one object is made of it. */
        record One() implements Rows {}

        /** Exactly one, since it was named. */
        record TheNamedOne() implements Rows {}

        /** At most so many, and exactly one where one object is made of it. */
        record AtMost(int slot, Rows besides) implements Rows {}
    }

    /**
     * What a statement asks of its transaction.
     *
     * @param effect whether it may write
     * @param isolation the isolation that its function asks for, in lower case
     * @param settings settings that its function asks for
     */
    public record Conduct(Effect effect, Optional<String> isolation, Map<String, String> settings) {
        /** Keeps a copy of the map. */
        public Conduct {
            settings = Map.copyOf(settings);
        }

        /** Of a read. */
        static Conduct reading() {
            return new Conduct(Effect.READS, Optional.empty(), Map.of());
        }

        /** Of a write. */
        static Conduct writing() {
            return new Conduct(Effect.WRITES, Optional.empty(), Map.of());
        }
    }

    /** Whether a statement may write. */
    public enum Effect {
        /** It reads only. */
        READS,
        /** It calls a function that could write, and must not: only a transaction that may only read keeps it from it. */
        MUST_NOT_WRITE,
        /** It may write. */
        WRITES
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
