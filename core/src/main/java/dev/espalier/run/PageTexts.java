// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.query.Value;
import dev.espalier.query.Values;
import dev.espalier.sql.CompiledQuery;
import dev.espalier.sql.CompiledQuery.Bind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which text a query runs with: page bounds that recur are literals, so that PostgreSQL keeps its plan; all others share one text in which
 * they are bound, so that nobody can crowd the driver's cache of statements by asking for ever new pages.
 *
 * <p>Each query has eight texts with literals at the most; which bounds get one is decided by coming back, first come, first served. Whatever
 * does not depend on values is made once; texts that there are already are found without a lock.
 */
public final class PageTexts {

    private static final int LITERAL_TEXTS = 8;
    private static final int REMEMBERED = 64;

    /** Whether page bounds are bound or stand in the text. */
    public enum PageBounds {
        /** They are bound like values. */
        BOUND,
        /** They are literals of the text. */
        LITERAL
    }

    private final CompiledQuery query;
    private final ResultReader reader;
    private final int[] slots;
    private final Prepared bound;
    private final List<Bind> besidesBounds;
    private final Map<List<Long>, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Long>, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private volatile Map<List<Long>, Prepared> literals = Map.of();

    /** The texts of one query. */
    public PageTexts(CompiledQuery query) {
        this.query = query;
        this.reader = new ResultReader(query);
        this.slots = query.pageSlots().stream().mapToInt(slot -> slot).toArray();
        this.bound = new Prepared(query.text(Optional.empty()), query.binds());
        this.besidesBounds = Binding.besidesBounds(query.binds());
    }

    /** The query that the texts are of. */
    public CompiledQuery query() {
        return query;
    }

    /** How its answer is read. */
    ResultReader reader() {
        return reader;
    }

    /** The text to run with these values. */
    Prepared prepared(Values values) {
        if (slots.length == 0) {
            return bound;
        }
        return literal(bounds(values)).orElse(bound);
    }

    /** The text with these bounds as literals, or nothing when they are to be bound. */
    Optional<Prepared> literal(List<Long> bounds) {
        @Nullable Prepared known = literals.get(bounds);
        return known != null || literals.size() == LITERAL_TEXTS ? Optional.ofNullable(known) : recurring(bounds);
    }

    private synchronized Optional<Prepared> recurring(List<Long> bounds) {
        @Nullable Prepared meanwhile = literals.get(bounds);
        if (meanwhile != null || literals.size() == LITERAL_TEXTS) {
            return Optional.ofNullable(meanwhile);
        }
        if (seen.put(bounds, true) == null) {
            return Optional.empty();
        }
        seen.remove(bounds);
        Prepared written = written(bounds);
        Map<List<Long>, Prepared> more = new HashMap<>(literals);
        more.put(bounds, written);
        literals = Map.copyOf(more);
        return Optional.of(written);
    }

    /** The text with the bounds of these values as literals, whether they recur or not. */
    Prepared written(Values values) {
        List<Long> bounds = bounds(values);
        return literal(bounds).orElseGet(() -> written(bounds));
    }

    /** The text with the bounds of these values as literals. */
    public String sql(Values values) {
        return written(values).text();
    }

    /** What is bound at the question marks, as the texts that PostgreSQL reads. */
    public List<String> binds(Values values, PageBounds bounds) {
        return new Binding(bounds == PageBounds.BOUND ? query.binds() : besidesBounds, new Filled(values)).texts();
    }

    private Prepared written(List<Long> bounds) {
        return new Prepared(query.text(Optional.of(bounds)), besidesBounds);
    }

    private List<Long> bounds(Values values) {
        Long[] bounds = new Long[slots.length];
        for (int i = 0; i < slots.length; i++) {
            bounds[i] = ((Value.Rows) values.at(slots[i])).count();
        }
        return List.of(bounds);
    }
}
