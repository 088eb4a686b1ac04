// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

/** An option of {@code insert}: {@code .insert(rows, count(EXACT), missingAsDefault())}. */
public sealed interface InsertOption extends UpsertOption permits ChangeOption, InsertOption.MissingAsDefault {

    /**
     * Of several rows that have different columns, those that one lacks get their defaults, not NULL: {@code {defaultToNull: false}}.
     *
     * <p>PostgreSQL computes the default for every row, so that numbers of a sequence are used up by rows that bring their own.
     */
    static MissingAsDefault missingAsDefault() {
        return new MissingAsDefault();
    }

    /** {@code missingAsDefault()}. */
    record MissingAsDefault() implements InsertOption {}
}
