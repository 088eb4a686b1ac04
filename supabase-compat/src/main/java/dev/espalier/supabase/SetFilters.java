// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import java.util.Collection;
import org.jooq.Record;
import org.jooq.TableField;

/**
 * Filters on arrays, ranges and JSON, under the client's names.
 *
 * <p>A collection becomes an array of PostgreSQL, every element quoted where it has to be, or one of JSON where the column is; a text is
 * PostgreSQL's own notation of an array ({@code {a,b}}), a range ({@code [1,5)}) or JSON.
 */
public sealed interface SetFilters<R extends Record, B> extends Refinable<R, B> permits FilterBuilder, Embed, Filters {

    /** Contains every element: {@code "tags" @> ?}. */
    default B contains(String column, Collection<?> elements) {
        return with(Comparing.value(column, "cs", elements, this));
    }

    /** Contains the array, range or JSON of this text: {@code "period" @> ?}. */
    default B contains(String column, String text) {
        return with(Comparing.value(column, "cs", text));
    }

    /** Contains the document: {@code "profile" @> ?}. */
    default B contains(String column, Json document) {
        return with(Comparing.value(column, "cs", document));
    }

    /** The same at a generated column of arrays: {@code "tags" @> ?}. */
    default <T> B contains(TableField<? extends R, T[]> column, Collection<? extends T> elements) {
        return contains(Asked.of(this).name(column), ColumnValue.elements(column, elements));
    }

    /** The same at a generated column, by the text of an array, a range or JSON: {@code "tags" @> ?}. */
    default B contains(TableField<? extends R, ?> column, String text) {
        return contains(Asked.of(this).name(column), text);
    }

    /** The same at a generated column of JSON: {@code "profile" @> ?}. */
    default B contains(TableField<? extends R, ?> column, Json document) {
        return contains(Asked.of(this).name(column), document);
    }

    /** Contains the range: {@code "period" @> ?}. */
    default B contains(String column, Range<?> range) {
        return with(Comparing.value(column, "cs", range));
    }

    /** Contains the range: {@code "period" @> ?}. */
    default B contains(TableField<? extends R, ?> column, Range<?> range) {
        return contains(Asked.of(this).name(column), range);
    }

    /** Has no element but these: {@code "tags" <@ ?}. */
    default B containedBy(String column, Collection<?> elements) {
        return with(Comparing.value(column, "cd", elements, this));
    }

    /** Is contained by the array, range or JSON of this text: {@code "period" <@ ?}. */
    default B containedBy(String column, String text) {
        return with(Comparing.value(column, "cd", text));
    }

    /** Is contained by the document: {@code "profile" <@ ?}. */
    default B containedBy(String column, Json document) {
        return with(Comparing.value(column, "cd", document));
    }

    /** The same at a generated column of arrays: {@code "tags" <@ ?}. */
    default <T> B containedBy(TableField<? extends R, T[]> column, Collection<? extends T> elements) {
        return containedBy(Asked.of(this).name(column), ColumnValue.elements(column, elements));
    }

    /** The same at a generated column, by the text of an array, a range or JSON: {@code "tags" <@ ?}. */
    default B containedBy(TableField<? extends R, ?> column, String text) {
        return containedBy(Asked.of(this).name(column), text);
    }

    /** The same at a generated column of JSON: {@code "profile" <@ ?}. */
    default B containedBy(TableField<? extends R, ?> column, Json document) {
        return containedBy(Asked.of(this).name(column), document);
    }

    /** Is contained by the range: {@code "period" <@ ?}. */
    default B containedBy(String column, Range<?> range) {
        return with(Comparing.value(column, "cd", range));
    }

    /** Is contained by the range: {@code "period" <@ ?}. */
    default B containedBy(TableField<? extends R, ?> column, Range<?> range) {
        return containedBy(Asked.of(this).name(column), range);
    }

    /** Has one of these elements at least: {@code "tags" && ?}. */
    default B overlaps(String column, Collection<?> elements) {
        return with(Comparing.value(column, "ov", elements));
    }

    /** Overlaps the array or range of this text: {@code "period" && ?}. */
    default B overlaps(String column, String text) {
        return with(Comparing.value(column, "ov", text));
    }

    /** The same at a generated column of arrays: {@code "tags" && ?}. */
    default <T> B overlaps(TableField<? extends R, T[]> column, Collection<? extends T> elements) {
        return overlaps(Asked.of(this).name(column), ColumnValue.elements(column, elements));
    }

    /** The same at a generated column, by the text of an array, a range or JSON: {@code "tags" && ?}. */
    default B overlaps(TableField<? extends R, ?> column, String text) {
        return overlaps(Asked.of(this).name(column), text);
    }

    /** Overlaps the range: {@code "period" && ?}. */
    default B overlaps(String column, Range<?> range) {
        return with(Comparing.value(column, "ov", range));
    }

    /** Overlaps the range: {@code "period" && ?}. */
    default B overlaps(TableField<? extends R, ?> column, Range<?> range) {
        return overlaps(Asked.of(this).name(column), range);
    }

    /** Lies right of the range: {@code "period" >> ?}. */
    default B rangeGt(String column, String range) {
        return with(Comparing.value(column, "sr", range));
    }

    /** Lies right of the range: {@code "period" >> ?}. */
    default B rangeGt(TableField<? extends R, ?> column, String range) {
        return rangeGt(Asked.of(this).name(column), range);
    }

    /** Lies right of the range: {@code "period" >> ?}. */
    default B rangeGt(String column, Range<?> range) {
        return with(Comparing.value(column, "sr", range));
    }

    /** Lies right of the range: {@code "period" >> ?}. */
    default B rangeGt(TableField<? extends R, ?> column, Range<?> range) {
        return rangeGt(Asked.of(this).name(column), range);
    }

    /** Does not extend to the left of the range: {@code "period" &> ?}. */
    default B rangeGte(String column, String range) {
        return with(Comparing.value(column, "nxl", range));
    }

    /** Does not extend to the left of the range: {@code "period" &> ?}. */
    default B rangeGte(TableField<? extends R, ?> column, String range) {
        return rangeGte(Asked.of(this).name(column), range);
    }

    /** Does not extend to the left of the range: {@code "period" &> ?}. */
    default B rangeGte(String column, Range<?> range) {
        return with(Comparing.value(column, "nxl", range));
    }

    /** Does not extend to the left of the range: {@code "period" &> ?}. */
    default B rangeGte(TableField<? extends R, ?> column, Range<?> range) {
        return rangeGte(Asked.of(this).name(column), range);
    }

    /** Lies left of the range: {@code "period" << ?}. */
    default B rangeLt(String column, String range) {
        return with(Comparing.value(column, "sl", range));
    }

    /** Lies left of the range: {@code "period" << ?}. */
    default B rangeLt(TableField<? extends R, ?> column, String range) {
        return rangeLt(Asked.of(this).name(column), range);
    }

    /** Lies left of the range: {@code "period" << ?}. */
    default B rangeLt(String column, Range<?> range) {
        return with(Comparing.value(column, "sl", range));
    }

    /** Lies left of the range: {@code "period" << ?}. */
    default B rangeLt(TableField<? extends R, ?> column, Range<?> range) {
        return rangeLt(Asked.of(this).name(column), range);
    }

    /** Does not extend to the right of the range: {@code "period" &< ?}. */
    default B rangeLte(String column, String range) {
        return with(Comparing.value(column, "nxr", range));
    }

    /** Does not extend to the right of the range: {@code "period" &< ?}. */
    default B rangeLte(TableField<? extends R, ?> column, String range) {
        return rangeLte(Asked.of(this).name(column), range);
    }

    /** Does not extend to the right of the range: {@code "period" &< ?}. */
    default B rangeLte(String column, Range<?> range) {
        return with(Comparing.value(column, "nxr", range));
    }

    /** Does not extend to the right of the range: {@code "period" &< ?}. */
    default B rangeLte(TableField<? extends R, ?> column, Range<?> range) {
        return rangeLte(Asked.of(this).name(column), range);
    }

    /** Touches the range without overlapping it: {@code "period" -|- ?}. */
    default B rangeAdjacent(String column, String range) {
        return with(Comparing.value(column, "adj", range));
    }

    /** Touches the range without overlapping it: {@code "period" -|- ?}. */
    default B rangeAdjacent(TableField<? extends R, ?> column, String range) {
        return rangeAdjacent(Asked.of(this).name(column), range);
    }

    /** Touches the range without overlapping it: {@code "period" -|- ?}. */
    default B rangeAdjacent(String column, Range<?> range) {
        return with(Comparing.value(column, "adj", range));
    }

    /** Touches the range without overlapping it: {@code "period" -|- ?}. */
    default B rangeAdjacent(TableField<? extends R, ?> column, Range<?> range) {
        return rangeAdjacent(Asked.of(this).name(column), range);
    }
}
