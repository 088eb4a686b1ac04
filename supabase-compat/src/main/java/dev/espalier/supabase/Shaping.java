// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Edge;
import dev.espalier.supabase.option.OrderOptions;
import dev.espalier.supabase.option.ReferencedTable;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.TableField;

/** Order and page, of the root or of an embed, under the client's names. */
public sealed interface Shaping<R extends Record, B> extends Refinable<R, B> permits FilterBuilder, Embed {

    /** Ordered by a column, smallest first, after the orders said before: {@code ORDER BY "date"}. */
    default B order(String column) {
        return order(column, OrderOptions.ascending());
    }

    /** Ordered by a column or by one of a to-one embed: {@code .order("clients(name)", descending().nullsLast())}. */
    default B order(String column, OrderOptions options) {
        if (column.isBlank()) {
            throw new IllegalArgumentException("order needs the name of a column, not a blank");
        }
        return with(new Parameter.Order(
                options.embed().map(ReferencedTable::path).orElse(""), column, options.direction(), options.nulls()));
    }

    /** Ordered by a generated column, smallest first: {@code ORDER BY "date"}. */
    default B order(TableField<? extends R, ?> column) {
        return order(Asked.of(this).name(column));
    }

    /** Ordered by a generated column: {@code .order(BOOKINGS.DATETIME, descending().nullsLast())}. */
    default B order(TableField<? extends R, ?> column, OrderOptions options) {
        return order(Asked.of(this).name(column), options);
    }

    /**
     * Ordered as jOOQ says it: {@code .order(BOOKINGS.DATETIME.desc().nullsLast())}.
     *
     * @throws IllegalArgumentException when it is not a column of this relation that is ordered by; the compiler cannot see that here, since jOOQ's
     *     type of an order does not tell of which table its column is
     */
    default B order(SortField<?> term) {
        return order(Asked.of(this).name(SortTerm.column(term)), SortTerm.options(term));
    }

    /** So many rows at most; a later limit takes the place of an earlier one: {@code LIMIT 5}. */
    default B limit(long rows) {
        return with(new Parameter.Bound("", Edge.LIMIT, rows));
    }

    /** So many rows of an embed at most, for each row that it belongs to. */
    default B limit(long rows, ReferencedTable embed) {
        return with(new Parameter.Bound(embed.path(), Edge.LIMIT, rows));
    }

    /** Rows from one to the other, both included and counted from zero: {@code range(20, 29)} is {@code LIMIT 10 OFFSET 20}. */
    default B range(long from, long to) {
        return page("", from, to);
    }

    /** Rows of an embed from one to the other, for each row that it belongs to. */
    default B range(long from, long to, ReferencedTable embed) {
        return page(embed.path(), from, to);
    }

    private B page(String path, long from, long to) {
        return with(
                new Parameter.Bound(path, Edge.OFFSET, from), new Parameter.Bound(path, Edge.LIMIT, rows(from, to)));
    }

    /** A number of rows past every long is as good as the largest one. */
    private static long rows(long from, long to) {
        long rows = to - from;
        boolean overflows = ((to ^ from) & (to ^ rows)) < 0;
        if (overflows) {
            return to < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return rows == Long.MAX_VALUE ? rows : rows + 1;
    }
}
