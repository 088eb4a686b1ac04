// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Filters that the user writes in the grammar of the wire, under the client's names.
 *
 * <p>What is written here is read as grammar when the query is translated, a mistake in it is PGRST100. Texts of others do not belong into it
 * without quotes: they belong into the filters that take a value.
 */
public sealed interface WrittenFilters<R extends Record, B> extends Refinable<R, B>
        permits FilterBuilder, Embed, Filters {

    /**
     * Not so: {@code .not("status", "in", "(a,b)")} is {@code not "status" = any (?)}.
     *
     * <p>A collection for {@code in} and {@code null} for {@code is} are taken as they are, every other value becomes text.
     */
    default B not(String column, String operator, @Nullable Object value) {
        return with(Comparing.negated(column, operator, value));
    }

    /**
     * So: {@code .filter("id", "eq(any)", "{1,3}")} is {@code "id" = any (?)}.
     *
     * <p>A collection for {@code in} is taken as it is, every other value becomes text.
     */
    default B filter(String column, String operator, @Nullable Object value) {
        return with(Comparing.filter(column, operator, value));
    }
}
