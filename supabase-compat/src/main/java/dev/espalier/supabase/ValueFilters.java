// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter.Sense;
import dev.espalier.supabase.value.Json;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * Filters that compare a column with a value, under the client's names; several filters are joined by AND.
 *
 * <p>A column may be one of an embed ({@code clients.name}) or a place in JSON ({@code data->>city}). A value may be a text, number, truth
 * value, UUID, enum, date or time, byte array, {@link Json}, collection or array; it is bound, never written into the SQL. {@code null} is
 * refused with a {@link NullPointerException} wherever it could not match anything.
 */
public sealed interface ValueFilters<R extends Record, B> extends Refinable<R, B>
        permits FilterBuilder, Embed, Filters {

    /** Equal: {@code "status" = ?}. */
    default B eq(String column, Object value) {
        return with(Comparing.value(column, "eq", value, this));
    }

    /** The same at a generated column: {@code "status" = ?}. */
    default <T> B eq(TableField<? extends R, T> column, T value) {
        return eq(Asked.of(this).name(column), ColumnValue.of(column, value));
    }

    /** Not equal, rows with NULL left out: {@code "status" <> ?}. */
    default B neq(String column, Object value) {
        return with(Comparing.value(column, "neq", value, this));
    }

    /** The same at a generated column: {@code "status" <> ?}. */
    default <T> B neq(TableField<? extends R, T> column, T value) {
        return neq(Asked.of(this).name(column), ColumnValue.of(column, value));
    }

    /** Greater: {@code "cost" > ?}. */
    default B gt(String column, Object value) {
        return with(Comparing.value(column, "gt", value, this));
    }

    /** The same at a generated column: {@code "cost" > ?}. */
    default <T> B gt(TableField<? extends R, T> column, T value) {
        return gt(Asked.of(this).name(column), ColumnValue.of(column, value));
    }

    /** Greater or equal: {@code "cost" >= ?}. */
    default B gte(String column, Object value) {
        return with(Comparing.value(column, "gte", value, this));
    }

    /** The same at a generated column: {@code "cost" >= ?}. */
    default <T> B gte(TableField<? extends R, T> column, T value) {
        return gte(Asked.of(this).name(column), ColumnValue.of(column, value));
    }

    /** Less: {@code "cost" < ?}. */
    default B lt(String column, Object value) {
        return with(Comparing.value(column, "lt", value, this));
    }

    /** The same at a generated column: {@code "cost" < ?}. */
    default <T> B lt(TableField<? extends R, T> column, T value) {
        return lt(Asked.of(this).name(column), ColumnValue.of(column, value));
    }

    /** Less or equal: {@code "cost" <= ?}. */
    default B lte(String column, Object value) {
        return with(Comparing.value(column, "lte", value, this));
    }

    /** The same at a generated column: {@code "cost" <= ?}. */
    default <T> B lte(TableField<? extends R, T> column, T value) {
        return lte(Asked.of(this).name(column), ColumnValue.of(column, value));
    }

    /** NULL, true or false: {@code "active" IS TRUE}, and with {@code null} {@code "active" IS NULL}. */
    default B is(String column, @Nullable Boolean value) {
        return with(Comparing.is(column, value));
    }

    /** NULL, true or false at a generated column: {@code "active" IS TRUE}. */
    default B is(TableField<? extends R, ?> column, @Nullable Boolean value) {
        return is(Asked.of(this).name(column), value);
    }

    /** Different, rows with NULL included: {@code "status" IS DISTINCT FROM ?}; {@code null} is the text {@code null}, as in the client. */
    default B isDistinct(String column, @Nullable Object value) {
        return with(Comparing.distinct(column, value, this));
    }

    /** Different, rows with NULL included, at a generated column: {@code "status" IS DISTINCT FROM ?}. */
    default <T> B isDistinct(TableField<? extends R, T> column, @Nullable T value) {
        return isDistinct(Asked.of(this).name(column), ColumnValue.ofNullable(column, value));
    }

    /** One of these: {@code "status" = any (?)}, one bind whatever their number; none of them is no row. */
    default B in(String column, Collection<?> values) {
        return with(Comparing.in(column, Sense.PLAIN, values));
    }

    /** One of these: {@code "status" = any (?)}. */
    default B in(String column, Object... values) {
        return in(column, Arrays.asList(values));
    }

    /** One of these at a generated column: {@code "status" = any (?)}. */
    default <T> B in(TableField<? extends R, T> column, Collection<? extends T> values) {
        return in(Asked.of(this).name(column), ColumnValue.of(column, values));
    }

    /** One of these at a generated column: {@code "status" = any (?)}. */
    @SuppressWarnings("unchecked") // only read
    default <T> B in(TableField<? extends R, T> column, T... values) {
        return in(column, Arrays.asList(values));
    }

    /** None of these, rows with NULL left out: {@code not "status" = any (?)}; none of no values is every row. */
    default B notIn(String column, Collection<?> values) {
        return with(Comparing.in(column, Sense.NEGATED, values));
    }

    /** None of these: {@code not "status" = any (?)}. */
    default B notIn(String column, Object... values) {
        return notIn(column, Arrays.asList(values));
    }

    /** None of these at a generated column: {@code not "status" = any (?)}. */
    default <T> B notIn(TableField<? extends R, T> column, Collection<? extends T> values) {
        return notIn(Asked.of(this).name(column), ColumnValue.of(column, values));
    }

    /** None of these at a generated column: {@code not "status" = any (?)}. */
    @SuppressWarnings("unchecked") // only read
    default <T> B notIn(TableField<? extends R, T> column, T... values) {
        return notIn(column, Arrays.asList(values));
    }

    /** Every column equal to its value: {@code "status" = ? AND "kind" = ?}. */
    default B match(Row row) {
        return with(Comparing.all(row, this));
    }

    /** Every column equal to its value, in the order of the map. */
    default B match(Map<String, ?> row) {
        return with(Comparing.all(row, this));
    }
}
