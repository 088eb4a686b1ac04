// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Record;
import org.jooq.TableField;

/**
 * Filters that are joined: {@code .or(any -> any.eq("status", "paid").and(all -> all.gt("total", 30).is("note", null)))}.
 *
 * <p>Every call answers a new object. Values are what they are, whatever characters they hold.
 *
 * @param <R> the jOOQ record of the relation, {@link Record} where it is known by its name alone
 */
public final class Filters<R extends Record>
        implements ValueFilters<R, Filters<R>>,
                PatternFilters<R, Filters<R>>,
                SetFilters<R, Filters<R>>,
                WrittenFilters<R, Filters<R>>,
                JoinedFilters<R, Filters<R>> {

    private final Refinable<?, ?> around;
    private final List<Parameter> filters;

    Filters(Refinable<?, ?> around, List<Parameter> filters) {
        this.around = around;
        this.filters = List.copyOf(filters);
    }

    @Override
    public Filters<R> with(Collection<? extends Parameter> more) {
        List<Parameter> all = new ArrayList<>(filters);
        all.addAll(more);
        return new Filters<>(around, all);
    }

    @Override
    public String columnName(TableField<?, ?> column) {
        return around.columnName(column);
    }

    @Override
    public Object valueFor(String column, Object value) {
        return around.valueFor(column, value);
    }

    /** The filters, of which there is one at least. */
    List<Parameter> some() {
        if (filters.isEmpty()) {
            throw new IllegalArgumentException("or, and, not need a filter at least: nothing is true of no filters");
        }
        return filters;
    }
}
