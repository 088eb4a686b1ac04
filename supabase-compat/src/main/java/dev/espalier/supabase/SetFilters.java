// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.value.Json;
import java.util.Collection;

/**
 * Filters on arrays, ranges and JSON, under the client's names.
 *
 * <p>A collection becomes an array, every element quoted where it has to be; a text is PostgreSQL's own notation of an array
 * ({@code {a,b}}), a range ({@code [1,5)}) or JSON.
 */
public sealed interface SetFilters extends Refinable permits FilterBuilder {

    /** Contains every element: {@code "tags" @> ?}. */
    default FilterBuilder contains(String column, Collection<?> elements) {
        return with(Comparing.value(column, "cs", elements));
    }

    /** Contains the array, range or JSON of this text: {@code "period" @> ?}. */
    default FilterBuilder contains(String column, String text) {
        return with(Comparing.value(column, "cs", text));
    }

    /** Contains the document: {@code "profile" @> ?}. */
    default FilterBuilder contains(String column, Json document) {
        return with(Comparing.value(column, "cs", document));
    }

    /** Has no element but these: {@code "tags" <@ ?}. */
    default FilterBuilder containedBy(String column, Collection<?> elements) {
        return with(Comparing.value(column, "cd", elements));
    }

    /** Is contained by the array, range or JSON of this text: {@code "period" <@ ?}. */
    default FilterBuilder containedBy(String column, String text) {
        return with(Comparing.value(column, "cd", text));
    }

    /** Is contained by the document: {@code "profile" <@ ?}. */
    default FilterBuilder containedBy(String column, Json document) {
        return with(Comparing.value(column, "cd", document));
    }

    /** Has one of these elements at least: {@code "tags" && ?}. */
    default FilterBuilder overlaps(String column, Collection<?> elements) {
        return with(Comparing.value(column, "ov", elements));
    }

    /** Overlaps the array or range of this text: {@code "period" && ?}. */
    default FilterBuilder overlaps(String column, String text) {
        return with(Comparing.value(column, "ov", text));
    }

    /** Lies right of the range: {@code "period" >> ?}. */
    default FilterBuilder rangeGt(String column, String range) {
        return with(Comparing.value(column, "sr", range));
    }

    /** Does not extend to the left of the range: {@code "period" &> ?}. */
    default FilterBuilder rangeGte(String column, String range) {
        return with(Comparing.value(column, "nxl", range));
    }

    /** Lies left of the range: {@code "period" << ?}. */
    default FilterBuilder rangeLt(String column, String range) {
        return with(Comparing.value(column, "sl", range));
    }

    /** Does not extend to the right of the range: {@code "period" &< ?}. */
    default FilterBuilder rangeLte(String column, String range) {
        return with(Comparing.value(column, "nxr", range));
    }

    /** Touches the range without overlapping it: {@code "period" -|- ?}. */
    default FilterBuilder rangeAdjacent(String column, String range) {
        return with(Comparing.value(column, "adj", range));
    }
}
