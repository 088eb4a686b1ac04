// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

/** An option of {@code upsert}: {@code .upsert(rows, onConflict("company_id,phone"), ignoreDuplicates())}. */
public sealed interface UpsertOption permits InsertOption, UpsertOption.OnConflict, UpsertOption.IgnoreDuplicates {

    /** A row is there already when these columns are equal; without it when the primary key is: {@code "company_id,phone"}. */
    static OnConflict onConflict(String columns) {
        return new OnConflict(columns);
    }

    /** Rows that are there already stay as they are. */
    static IgnoreDuplicates ignoreDuplicates() {
        return new IgnoreDuplicates();
    }

    /** {@code onConflict("company_id,phone")}. */
    record OnConflict(String columns) implements UpsertOption {}

    /** {@code ignoreDuplicates()}. */
    record IgnoreDuplicates() implements UpsertOption {}
}
