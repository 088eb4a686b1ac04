// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Record;

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

    private final Asked asked;
    private final List<Parameter> filters;

    Filters(Asked asked, List<Parameter> filters) {
        this.asked = asked;
        this.filters = List.copyOf(filters);
    }

    @Override
    public Filters<R> with(Collection<? extends Parameter> more) {
        List<Parameter> all = new ArrayList<>(filters);
        all.addAll(more);
        return new Filters<>(asked, all);
    }

    Asked asked() {
        return asked;
    }

    /** The filters, of which there is one at least. */
    List<Parameter> some() {
        if (filters.isEmpty()) {
            throw new IllegalArgumentException("or, and, not need a filter at least: nothing is true of no filters");
        }
        return filters;
    }
}
