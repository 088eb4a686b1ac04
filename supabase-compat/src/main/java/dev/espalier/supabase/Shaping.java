// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Edge;
import java.math.BigInteger;

/** Order and page, of the root or of an embed, under the client's names. */
public sealed interface Shaping extends Refinable permits FilterBuilder {

    /** Ordered by a column, smallest first, after the orders said before: {@code ORDER BY "date"}. */
    default FilterBuilder order(String column) {
        return order(column, OrderOptions.ascending());
    }

    /** Ordered by a column or by one of a to-one embed: {@code .order("clients(name)", descending().nullsLast())}. */
    default FilterBuilder order(String column, OrderOptions options) {
        if (column.isBlank()) {
            throw new IllegalArgumentException("order needs the name of a column, not a blank");
        }
        return with(new Parameter.Order(options.path(), column, options.direction(), options.nulls()));
    }

    /** So many rows at most; a later limit takes the place of an earlier one: {@code LIMIT 5}. */
    default FilterBuilder limit(long rows) {
        return with(new Parameter.Bound("", Edge.LIMIT, rows));
    }

    /** So many rows of an embed at most, for each row that it belongs to. */
    default FilterBuilder limit(long rows, ReferencedTable embed) {
        return with(new Parameter.Bound(embed.path(), Edge.LIMIT, rows));
    }

    /** Rows from one to the other, both included and counted from zero: {@code range(20, 29)} is {@code LIMIT 10 OFFSET 20}. */
    default FilterBuilder range(long from, long to) {
        return page("", from, to);
    }

    /** Rows of an embed from one to the other, for each row that it belongs to. */
    default FilterBuilder range(long from, long to, ReferencedTable embed) {
        return page(embed.path(), from, to);
    }

    private FilterBuilder page(String path, long from, long to) {
        return with(
                new Parameter.Bound(path, Edge.OFFSET, from), new Parameter.Bound(path, Edge.LIMIT, rows(from, to)));
    }

    /** A number of rows past every long is as good as the largest one. */
    private static long rows(long from, long to) {
        BigInteger rows =
                BigInteger.valueOf(to).subtract(BigInteger.valueOf(from)).add(BigInteger.ONE);
        return rows.min(BigInteger.valueOf(Long.MAX_VALUE))
                .max(BigInteger.valueOf(Long.MIN_VALUE))
                .longValue();
    }
}
