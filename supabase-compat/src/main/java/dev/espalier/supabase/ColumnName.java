// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Table;
import org.jooq.TableField;

/** Names as the grammars of requests read them: {@code full_name}, {@code "full name"}. */
final class ColumnName {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

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
        return quoted(column.getName());
    }

    /** A name, in double quotes where it is not plain. */
    static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : inQuotes(name);
    }

    /** A name in double quotes, which is no word of any grammar. */
    static String inQuotes(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
