// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.value.Json;
import java.util.Collection;
import java.util.List;

/** {@code .from("bookings")}: a relation of which nothing is asked yet; it never changes and may be kept and shared. */
public final class QueryBuilder {

    private final SupabaseClient client;
    private final String relation;

    QueryBuilder(SupabaseClient client, String relation) {
        this.client = client;
        this.relation = relation;
    }

    /** Reads every column. */
    public FilterBuilder select() {
        return select("*");
    }

    /**
     * Reads columns and embedded relations: {@code .select("*, clients(name, phone)", count(EXACT))}.
     *
     * @param columns in the grammar of the wire; white space outside of double quotes does not count
     */
    public FilterBuilder select(String columns, SelectOption... options) {
        return select(columns, List.of(options));
    }

    /** Reads columns and embedded relations. */
    public FilterBuilder select(String columns, Collection<? extends SelectOption> options) {
        return begin(Draft.select(relation, columns, options));
    }

    /**
     * Inserts a row or several, and answers them only when {@link FilterBuilder#select} follows: {@code .insert(Row.of("id", 8), count(EXACT))}.
     *
     * <p>Of several rows that have different columns, those that one lacks become NULL, unless {@link InsertOption#missingAsDefault} is said.
     *
     * @param rows a {@link Row}, a map, a {@link com.fasterxml.jackson.databind.JsonNode} or {@link Json}, or several of them: anything
     *     {@link Iterable}, an array or a {@link java.util.stream.Stream}. They are written down at once and may change afterwards
     * @throws IllegalArgumentException when it is anything else, or holds a value that has no text that PostgreSQL is known to read
     */
    public FilterBuilder insert(Object rows, InsertOption... options) {
        return insert(rows, List.of(options));
    }

    /** Inserts a row or several. */
    public FilterBuilder insert(Object rows, Collection<? extends InsertOption> options) {
        return begin(Writing.insert(relation, rows, options));
    }

    /**
     * Inserts a row or several; those that are there already get the new values: {@code .upsert(rows, onConflict("company_id,phone"))}.
     *
     * @param rows as for {@link #insert}
     * @throws IllegalArgumentException as for {@link #insert}
     */
    public FilterBuilder upsert(Object rows, UpsertOption... options) {
        return upsert(rows, List.of(options));
    }

    /** Inserts a row or several; those that are there already get the new values. */
    public FilterBuilder upsert(Object rows, Collection<? extends UpsertOption> options) {
        return begin(Writing.upsert(relation, rows, options));
    }

    /**
     * Updates the rows that the following filters find, all of them without one: {@code .update(Row.of("status", "read")).eq("id", 8)}.
     *
     * @param values the columns that change, as one row for {@link #insert}
     * @throws IllegalArgumentException as for {@link #insert}
     */
    public FilterBuilder update(Object values, ChangeOption... options) {
        return update(values, List.of(options));
    }

    /** Updates the rows that the following filters find, all of them without one. */
    public FilterBuilder update(Object values, Collection<? extends ChangeOption> options) {
        return begin(Writing.update(relation, values, options));
    }

    /** Deletes the rows that the following filters find, all of them without one: {@code .delete(count(EXACT)).eq("id", 8)}. */
    public FilterBuilder delete(ChangeOption... options) {
        return delete(List.of(options));
    }

    /** Deletes the rows that the following filters find, all of them without one. */
    public FilterBuilder delete(Collection<? extends ChangeOption> options) {
        return begin(Writing.delete(relation, options));
    }

    private FilterBuilder begin(Draft draft) {
        return new FilterBuilder(client, draft);
    }
}
