// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

import dev.espalier.supabase.literal.NameText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.TableField;

/** An option of {@code upsert}: {@code .upsert(rows, onConflict("company_id,phone"), ignoreDuplicates())}. */
public sealed interface UpsertOption permits InsertOption, UpsertOption.OnConflict, UpsertOption.IgnoreDuplicates {

    /** A row is there already when these columns are equal; without it when the primary key is: {@code "company_id,phone"}. */
    static OnConflict onConflict(String columns) {
        return new OnConflict(columns);
    }

    /** A row is there already when these generated columns are equal: {@code onConflict(CLIENTS.COMPANY_ID, CLIENTS.PHONE)}. */
    static OnConflict onConflict(TableField<?, ?>... columns) {
        return onConflict(List.of(columns));
    }

    /** A row is there already when these generated columns are equal: {@code onConflict(Keys.CLIENTS_PKEY.getFields())}. */
    static OnConflict onConflict(Collection<? extends TableField<?, ?>> columns) {
        return new OnConflict(columns.stream()
                .map(column -> NameText.quoted(column.getName()))
                .collect(Collectors.joining(",")));
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
