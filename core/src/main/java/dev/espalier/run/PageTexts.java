// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.sql.CompiledQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which text a query runs with: page bounds that recur are literals, so that PostgreSQL keeps its plan; all others share one text in which
 * they are bound, so that nobody can crowd the driver's cache of statements by asking for ever new pages.
 *
 * <p>Each query has eight texts with literals at the most; which bounds get one is decided by coming back, first come, first served.
 */
public final class PageTexts {

    private static final int LITERAL_TEXTS = 8;
    private static final int REMEMBERED = 64;

    private final CompiledQuery query;
    private final Map<List<Long>, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Long>, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<List<Long>, String> literal = new LinkedHashMap<>();

    /** The texts of one query. */
    public PageTexts(CompiledQuery query) {
        this.query = query;
    }

    /** The query that the texts are of. */
    public CompiledQuery query() {
        return query;
    }

    /** The text with these bounds as literals, to be shown. */
    public String withLiterals(List<Long> bounds) {
        return literal(bounds).orElseGet(() -> query.text(Optional.of(bounds)));
    }

    /** The text with these bounds as literals, or nothing when they are to be bound. */
    synchronized Optional<String> literal(List<Long> bounds) {
        String known = literal.get(bounds);
        if (known != null) {
            return Optional.of(known);
        }
        boolean recurs = seen.put(bounds, true) != null;
        if (!recurs || literal.size() >= LITERAL_TEXTS) {
            return Optional.empty();
        }
        seen.remove(bounds);
        String text = query.text(Optional.of(bounds));
        literal.put(bounds, text);
        return Optional.of(text);
    }
}
