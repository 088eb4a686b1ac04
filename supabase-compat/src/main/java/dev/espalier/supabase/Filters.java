// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
                WrittenFilters<R, Filters<R>> {

    private final Optional<String> relation;
    private final List<Parameter> filters;

    Filters(Optional<String> relation, List<Parameter> filters) {
        this.relation = relation;
        this.filters = List.copyOf(filters);
    }

    @Override
    public Filters<R> with(Collection<? extends Parameter> more) {
        List<Parameter> all = new ArrayList<>(filters);
        all.addAll(more);
        return new Filters<>(relation, all);
    }

    @Override
    public String columnName(TableField<?, ?> column) {
        return ColumnName.of(column, relation);
    }

    List<Parameter> filters() {
        return filters;
    }
}
