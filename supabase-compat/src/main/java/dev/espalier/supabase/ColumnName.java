// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.literal.NameText;
import java.util.Optional;
import org.jooq.Table;
import org.jooq.TableField;

/** Generated columns as filters call them. */
final class ColumnName {

    private ColumnName() {}

    /**
     * The name of a generated column.
     *
     * @throws IllegalArgumentException when it is a column of another relation than this
     */
    static String of(TableField<?, ?> column, Optional<String> relation) {
        Table<?> table = column.getTable();
        if (table != null && relation.isPresent() && !relation.get().equals(table.getName())) {
            throw new IllegalArgumentException(
                    table.getName() + "." + column.getName() + " is not a column of " + relation.get());
        }
        return NameText.quoted(column.getName());
    }
}
