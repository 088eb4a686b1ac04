// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.option.TextSearch;
import java.util.Collection;
import java.util.List;
import org.jooq.Record;
import org.jooq.TableField;

/**
 * Filters that look into texts, under the client's names.
 *
 * <p>In the patterns of {@code like} a {@code %} stands for any text, {@code _} for any character, and {@code *} is another way to write
 * {@code %}.
 */
public sealed interface PatternFilters<R extends Record, B> extends Refinable<R, B>
        permits FilterBuilder, Embed, Filters {

    /** Like the pattern: {@code "name" LIKE ?}. */
    default B like(String column, String pattern) {
        return with(Comparing.value(column, "like", pattern));
    }

    /** Like the pattern: {@code "name" LIKE ?}. */
    default B like(TableField<? extends R, String> column, String pattern) {
        return like(Asked.of(this).name(column), pattern);
    }

    /** Like the pattern, whatever the case: {@code "name" ILIKE ?}. */
    default B ilike(String column, String pattern) {
        return with(Comparing.value(column, "ilike", pattern));
    }

    /** Like the pattern, whatever the case: {@code "name" ILIKE ?}. */
    default B ilike(TableField<? extends R, String> column, String pattern) {
        return ilike(Asked.of(this).name(column), pattern);
    }

    /** Like every pattern: {@code "name" LIKE ALL (?)}. */
    default B likeAllOf(String column, Collection<String> patterns) {
        return with(Comparing.quantified(column, "like", "all", patterns));
    }

    /** Like every pattern: {@code "name" LIKE ALL (?)}. */
    default B likeAllOf(String column, String... patterns) {
        return likeAllOf(column, List.of(patterns));
    }

    /** Like every pattern: {@code "name" LIKE ALL (?)}. */
    default B likeAllOf(TableField<? extends R, String> column, Collection<String> patterns) {
        return likeAllOf(Asked.of(this).name(column), patterns);
    }

    /** Like every pattern: {@code "name" LIKE ALL (?)}. */
    default B likeAllOf(TableField<? extends R, String> column, String... patterns) {
        return likeAllOf(column, List.of(patterns));
    }

    /** Like one of the patterns: {@code "name" LIKE ANY (?)}. */
    default B likeAnyOf(String column, Collection<String> patterns) {
        return with(Comparing.quantified(column, "like", "any", patterns));
    }

    /** Like one of the patterns: {@code "name" LIKE ANY (?)}. */
    default B likeAnyOf(String column, String... patterns) {
        return likeAnyOf(column, List.of(patterns));
    }

    /** Like one of the patterns: {@code "name" LIKE ANY (?)}. */
    default B likeAnyOf(TableField<? extends R, String> column, Collection<String> patterns) {
        return likeAnyOf(Asked.of(this).name(column), patterns);
    }

    /** Like one of the patterns: {@code "name" LIKE ANY (?)}. */
    default B likeAnyOf(TableField<? extends R, String> column, String... patterns) {
        return likeAnyOf(column, List.of(patterns));
    }

    /** Like every pattern, whatever the case: {@code "name" ILIKE ALL (?)}. */
    default B ilikeAllOf(String column, Collection<String> patterns) {
        return with(Comparing.quantified(column, "ilike", "all", patterns));
    }

    /** Like every pattern, whatever the case: {@code "name" ILIKE ALL (?)}. */
    default B ilikeAllOf(String column, String... patterns) {
        return ilikeAllOf(column, List.of(patterns));
    }

    /** Like every pattern, whatever the case: {@code "name" ILIKE ALL (?)}. */
    default B ilikeAllOf(TableField<? extends R, String> column, Collection<String> patterns) {
        return ilikeAllOf(Asked.of(this).name(column), patterns);
    }

    /** Like every pattern, whatever the case: {@code "name" ILIKE ALL (?)}. */
    default B ilikeAllOf(TableField<? extends R, String> column, String... patterns) {
        return ilikeAllOf(column, List.of(patterns));
    }

    /** Like one of the patterns, whatever the case: {@code "name" ILIKE ANY (?)}. */
    default B ilikeAnyOf(String column, Collection<String> patterns) {
        return with(Comparing.quantified(column, "ilike", "any", patterns));
    }

    /** Like one of the patterns, whatever the case: {@code "name" ILIKE ANY (?)}. */
    default B ilikeAnyOf(String column, String... patterns) {
        return ilikeAnyOf(column, List.of(patterns));
    }

    /** Like one of the patterns, whatever the case: {@code "name" ILIKE ANY (?)}. */
    default B ilikeAnyOf(TableField<? extends R, String> column, Collection<String> patterns) {
        return ilikeAnyOf(Asked.of(this).name(column), patterns);
    }

    /** Like one of the patterns, whatever the case: {@code "name" ILIKE ANY (?)}. */
    default B ilikeAnyOf(TableField<? extends R, String> column, String... patterns) {
        return ilikeAnyOf(column, List.of(patterns));
    }

    /** Matches the POSIX regular expression somewhere: {@code "name" ~ ?}. */
    default B regexMatch(String column, String pattern) {
        return with(Comparing.value(column, "match", pattern));
    }

    /** Matches the POSIX regular expression somewhere: {@code "name" ~ ?}. */
    default B regexMatch(TableField<? extends R, String> column, String pattern) {
        return regexMatch(Asked.of(this).name(column), pattern);
    }

    /** Matches the regular expression somewhere, whatever the case: {@code "name" ~* ?}. */
    default B regexIMatch(String column, String pattern) {
        return with(Comparing.value(column, "imatch", pattern));
    }

    /** Matches the regular expression somewhere, whatever the case: {@code "name" ~* ?}. */
    default B regexIMatch(TableField<? extends R, String> column, String pattern) {
        return regexIMatch(Asked.of(this).name(column), pattern);
    }

    /** Found by the query, written for {@code to_tsquery}: {@code "doc" @@ to_tsquery(?)}. */
    default B textSearch(String column, String query) {
        return textSearch(column, query, TextSearch.fts());
    }

    /** Found by the query, read as said: {@code "doc" @@ plainto_tsquery('english', ?)}. */
    default B textSearch(String column, String query, TextSearch search) {
        return with(Comparing.search(column, query, search));
    }

    /** Found by the query, written for {@code to_tsquery}, at a generated column: {@code "doc" @@ to_tsquery(?)}. */
    default B textSearch(TableField<? extends R, ?> column, String query) {
        return textSearch(Asked.of(this).name(column), query);
    }

    /** Found by the query, read as said, at a generated column: {@code "doc" @@ plainto_tsquery('english', ?)}. */
    default B textSearch(TableField<? extends R, ?> column, String query, TextSearch search) {
        return textSearch(Asked.of(this).name(column), query, search);
    }
}
