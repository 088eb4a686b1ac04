// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.option.OrderOptions;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.TableField;
import org.jooq.impl.QOM.NullOrdering;

/** What jOOQ's order says: {@code BOOKINGS.DATETIME.desc().nullsLast()}. */
final class SortTerm {

    private SortTerm() {}

    static TableField<?, ?> column(SortField<?> term) {
        if (term.$field() instanceof TableField<?, ?> column) {
            return column;
        }
        throw new IllegalArgumentException("order takes columns of generated tables, not " + term);
    }

    static OrderOptions options(SortField<?> term) {
        OrderOptions options =
                term.$sortOrder() == SortOrder.DESC ? OrderOptions.descending() : OrderOptions.ascending();
        NullOrdering nulls = term.$nullOrdering();
        if (nulls == null) {
            return options;
        }
        return nulls == NullOrdering.NULLS_FIRST ? options.nullsFirst() : options.nullsLast();
    }
}
