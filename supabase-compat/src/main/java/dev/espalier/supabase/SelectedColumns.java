// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.TableField;

/** Several columns of a select: {@code id,datetime}. */
record SelectedColumns<P extends Record>(List<TableField<P, ?>> columns) implements Selected<P> {

    String text(Optional<String> relation) {
        return columns.stream().map(column -> ColumnName.of(column, relation)).collect(Collectors.joining(","));
    }
}
