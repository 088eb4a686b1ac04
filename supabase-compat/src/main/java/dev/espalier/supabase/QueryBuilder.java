// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.option.ChangeOption;
import dev.espalier.supabase.option.InsertOption;
import dev.espalier.supabase.option.SelectOption;
import dev.espalier.supabase.option.UpsertOption;
import dev.espalier.supabase.value.Json;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.TableField;

/**
 * {@code .from("bookings")} or {@code .from(BOOKINGS)}: a relation of which nothing is asked yet; it never changes and may be kept and shared.
 *
 * @param <R> the jOOQ record of the relation, {@link Record} where it is known by its name alone
 */
public final class QueryBuilder<R extends Record> {

    private final SupabaseClient client;
    private final String relation;
    private final Optional<String> generated;

    /** Of a relation, which was generated from this schema, as far as that is known. */
    QueryBuilder(SupabaseClient client, String relation, Optional<String> generated) {
        this.client = client;
        this.relation = relation;
        this.generated = generated;
    }

    /** Reads every column: {@code SELECT "bookings".* FROM "bookings"}. */
    public FilterBuilder<R> select() {
        return select("*");
    }

    /**
     * Reads columns and embedded relations: {@code .select("*, clients(name, phone)", count(EXACT))}.
     *
     * @param columns in the grammar of the wire; white space outside of double quotes does not count
     */
    public FilterBuilder<R> select(String columns, SelectOption... options) {
        return select(columns, List.of(options));
    }

    /** Reads columns and embedded relations. */
    public FilterBuilder<R> select(String columns, Collection<? extends SelectOption> options) {
        return begin(Draft.select(relation, Selection.text(columns), options));
    }

    /** Reads these generated columns: {@code .select(BOOKINGS.ID, BOOKINGS.DATETIME)} is {@code SELECT "id", "datetime" FROM "bookings"}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final FilterBuilder<R> select(TableField<? extends R, ?>... columns) {
        return begin(
                Draft.select(relation, Selection.columns(Arrays.asList(columns), Optional.of(relation)), List.of()));
    }

    /**
     * Reads columns, aggregates and embeds: {@code .select(column(BOOKINGS.ID), toOne(BOOKINGS__CLIENT_ID_FKEY).select(CLIENTS.NAME))}; what
     * belongs to another relation does not compile.
     *
     * @throws dev.espalier.supabase.response.SupabaseException PGRST200 or PGRST201, when an embed by its table alone leads nowhere, or has
     *     several ways
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final FilterBuilder<R> select(Selected<? super R>... items) {
        return select(Arrays.asList(items));
    }

    /** Reads columns, aggregates and embeds: {@code .select(List.of(all(), embed(CLIENTS)), count(EXACT))}. */
    public FilterBuilder<R> select(Collection<? extends Selected<? super R>> items, SelectOption... options) {
        return select(items, List.of(options));
    }

    /** Reads columns, aggregates and embeds. */
    public FilterBuilder<R> select(
            Collection<? extends Selected<? super R>> items, Collection<? extends SelectOption> options) {
        Selection selection = Selection.of(items, Optional.of(relation), generated);
        Draft draft = Draft.select(relation, selection, options);
        return begin(client.checked(draft, selection));
    }

    /**
     * Inserts a row or several, and answers them only when {@link FilterBuilder#select} follows: {@code .insert(Row.of("id", 8), count(EXACT))}.
     *
     * <p>{@code INSERT INTO "bookings" ("id") SELECT "id" FROM json_to_recordset(?) …}: the rows are one bind, however many there are. Of several
     * rows that have different columns, those that one lacks become NULL, unless {@link InsertOption#missingAsDefault} is said.
     *
     * @param rows a {@link Row}, a map, a bean, a record of Java or of jOOQ, a {@link com.fasterxml.jackson.databind.JsonNode} or {@link Json}, or
     *     several of them: anything {@link Iterable}, an array or a {@link java.util.stream.Stream}. They are written down at once and may change
     *     afterwards. A member {@code companyId} is the column {@code company_id}
     * @throws IllegalArgumentException when it is anything else, or holds a value that has no text that PostgreSQL is known to read
     */
    public FilterBuilder<R> insert(Object rows, InsertOption... options) {
        return insert(rows, List.of(options));
    }

    /** Inserts a row or several. */
    public FilterBuilder<R> insert(Object rows, Collection<? extends InsertOption> options) {
        return begin(Writing.insert(relation, client.mapper().write(rows), options));
    }

    /**
     * Inserts a row or several; those that are there already get the new values: {@code .upsert(rows, onConflict("company_id,phone"))}.
     *
     * <p>{@code INSERT … ON CONFLICT ("company_id", "phone") DO UPDATE SET …}; without {@code onConflict} the primary key decides.
     *
     * @param rows as for {@link #insert}
     * @throws IllegalArgumentException as for {@link #insert}
     */
    public FilterBuilder<R> upsert(Object rows, UpsertOption... options) {
        return upsert(rows, List.of(options));
    }

    /** Inserts a row or several; those that are there already get the new values. */
    public FilterBuilder<R> upsert(Object rows, Collection<? extends UpsertOption> options) {
        return begin(Writing.upsert(relation, client.mapper().write(rows), options));
    }

    /**
     * Updates the rows that the following filters find, all of them without one: {@code .update(Row.of("status", "read")).eq("id", 8)} is
     * {@code UPDATE "messages" SET "status" = … WHERE "id" = ?}.
     *
     * @param values the columns that change, as one row for {@link #insert}
     * @throws IllegalArgumentException as for {@link #insert}
     */
    public FilterBuilder<R> update(Object values, ChangeOption... options) {
        return update(values, List.of(options));
    }

    /** Updates the rows that the following filters find, all of them without one. */
    public FilterBuilder<R> update(Object values, Collection<? extends ChangeOption> options) {
        return begin(Writing.update(relation, client.mapper().write(values), options));
    }

    /**
     * Deletes the rows that the following filters find, all of them without one: {@code .delete(count(EXACT)).eq("id", 8)} is
     * {@code DELETE FROM "messages" WHERE "id" = ?}.
     */
    public FilterBuilder<R> delete(ChangeOption... options) {
        return delete(List.of(options));
    }

    /** Deletes the rows that the following filters find, all of them without one. */
    public FilterBuilder<R> delete(Collection<? extends ChangeOption> options) {
        return begin(Writing.delete(relation, options));
    }

    private FilterBuilder<R> begin(Draft draft) {
        return new FilterBuilder<>(client, draft);
    }
}
