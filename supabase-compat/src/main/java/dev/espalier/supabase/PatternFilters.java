// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.util.Collection;
import java.util.List;

/**
 * Filters that look into texts, under the client's names.
 *
 * <p>In the patterns of {@code like} a {@code %} stands for any text, {@code _} for any character, and {@code *} is another way to write
 * {@code %}.
 */
public sealed interface PatternFilters extends Refinable permits FilterBuilder {

    /** Like the pattern: {@code "name" LIKE ?}. */
    default FilterBuilder like(String column, String pattern) {
        return with(Comparing.value(column, "like", pattern));
    }

    /** Like the pattern, whatever the case: {@code "name" ILIKE ?}. */
    default FilterBuilder ilike(String column, String pattern) {
        return with(Comparing.value(column, "ilike", pattern));
    }

    /** Like every pattern: {@code "name" LIKE ALL (?)}. */
    default FilterBuilder likeAllOf(String column, Collection<String> patterns) {
        return with(Comparing.quantified(column, "like", "all", patterns));
    }

    /** Like every pattern: {@code "name" LIKE ALL (?)}. */
    default FilterBuilder likeAllOf(String column, String... patterns) {
        return likeAllOf(column, List.of(patterns));
    }

    /** Like one of the patterns: {@code "name" LIKE ANY (?)}. */
    default FilterBuilder likeAnyOf(String column, Collection<String> patterns) {
        return with(Comparing.quantified(column, "like", "any", patterns));
    }

    /** Like one of the patterns: {@code "name" LIKE ANY (?)}. */
    default FilterBuilder likeAnyOf(String column, String... patterns) {
        return likeAnyOf(column, List.of(patterns));
    }

    /** Like every pattern, whatever the case: {@code "name" ILIKE ALL (?)}. */
    default FilterBuilder ilikeAllOf(String column, Collection<String> patterns) {
        return with(Comparing.quantified(column, "ilike", "all", patterns));
    }

    /** Like every pattern, whatever the case: {@code "name" ILIKE ALL (?)}. */
    default FilterBuilder ilikeAllOf(String column, String... patterns) {
        return ilikeAllOf(column, List.of(patterns));
    }

    /** Like one of the patterns, whatever the case: {@code "name" ILIKE ANY (?)}. */
    default FilterBuilder ilikeAnyOf(String column, Collection<String> patterns) {
        return with(Comparing.quantified(column, "ilike", "any", patterns));
    }

    /** Like one of the patterns, whatever the case: {@code "name" ILIKE ANY (?)}. */
    default FilterBuilder ilikeAnyOf(String column, String... patterns) {
        return ilikeAnyOf(column, List.of(patterns));
    }

    /** Matches the POSIX regular expression somewhere: {@code "name" ~ ?}. */
    default FilterBuilder regexMatch(String column, String pattern) {
        return with(Comparing.value(column, "match", pattern));
    }

    /** Matches the regular expression somewhere, whatever the case: {@code "name" ~* ?}. */
    default FilterBuilder regexIMatch(String column, String pattern) {
        return with(Comparing.value(column, "imatch", pattern));
    }

    /** Found by the query, written for {@code to_tsquery}: {@code "doc" @@ to_tsquery(?)}. */
    default FilterBuilder textSearch(String column, String query) {
        return textSearch(column, query, TextSearch.fts());
    }

    /** Found by the query, read as said: {@code "doc" @@ plainto_tsquery('english', ?)}. */
    default FilterBuilder textSearch(String column, String query, TextSearch search) {
        return with(Comparing.search(column, query, search));
    }
}
