// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter.Sense;
import dev.espalier.supabase.value.Json;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters that compare a column with a value, under the client's names; several filters are joined by AND.
 *
 * <p>A column may be one of an embed ({@code clients.name}) or a place in JSON ({@code data->>city}). A value may be a text, number, truth
 * value, UUID, enum, date or time, byte array, {@link Json}, collection or array; it is bound, never written into the SQL. {@code null} is
 * refused with a {@link NullPointerException} wherever it could not match anything.
 */
public sealed interface ValueFilters extends Refinable permits FilterBuilder {

    /** Equal: {@code "status" = ?}. */
    default FilterBuilder eq(String column, Object value) {
        return with(Comparing.value(column, "eq", value));
    }

    /** Not equal, rows with NULL left out: {@code "status" <> ?}. */
    default FilterBuilder neq(String column, Object value) {
        return with(Comparing.value(column, "neq", value));
    }

    /** Greater: {@code "cost" > ?}. */
    default FilterBuilder gt(String column, Object value) {
        return with(Comparing.value(column, "gt", value));
    }

    /** Greater or equal: {@code "cost" >= ?}. */
    default FilterBuilder gte(String column, Object value) {
        return with(Comparing.value(column, "gte", value));
    }

    /** Less: {@code "cost" < ?}. */
    default FilterBuilder lt(String column, Object value) {
        return with(Comparing.value(column, "lt", value));
    }

    /** Less or equal: {@code "cost" <= ?}. */
    default FilterBuilder lte(String column, Object value) {
        return with(Comparing.value(column, "lte", value));
    }

    /** NULL, true or false: {@code "active" IS TRUE}, and with {@code null} {@code "active" IS NULL}. */
    default FilterBuilder is(String column, @Nullable Boolean value) {
        return with(Comparing.is(column, value));
    }

    /** Different, rows with NULL included: {@code "status" IS DISTINCT FROM ?}; {@code null} is the text {@code null}, as in the client. */
    default FilterBuilder isDistinct(String column, @Nullable Object value) {
        return with(Comparing.distinct(column, value));
    }

    /** One of these: {@code "status" = any (?)}, one bind whatever their number; none of them is no row. */
    default FilterBuilder in(String column, Collection<?> values) {
        return with(Comparing.in(column, Sense.PLAIN, values));
    }

    /** One of these: {@code "status" = any (?)}. */
    default FilterBuilder in(String column, Object... values) {
        return in(column, Arrays.asList(values));
    }

    /** None of these, rows with NULL left out: {@code not "status" = any (?)}; none of no values is every row. */
    default FilterBuilder notIn(String column, Collection<?> values) {
        return with(Comparing.in(column, Sense.NEGATED, values));
    }

    /** None of these: {@code not "status" = any (?)}. */
    default FilterBuilder notIn(String column, Object... values) {
        return notIn(column, Arrays.asList(values));
    }

    /** Every column equal to its value: {@code "status" = ? AND "kind" = ?}. */
    default FilterBuilder match(Row row) {
        return with(Comparing.all(row));
    }

    /** Every column equal to its value, in the order of the map. */
    default FilterBuilder match(Map<String, ?> row) {
        return with(Comparing.all(row));
    }
}
