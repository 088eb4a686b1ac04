// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.jooq;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;

/**
 * Writes columns with the name of their table alone, as what a function gives is called: {@code "customers"."id"} for
 * {@code "api"."customers"."id"}.
 *
 * <p>That means the same wherever no other table is called so, which is checked.
 */
final class GivenListener implements VisitListener {

    private static final int SCHEMA_TABLE_COLUMN = 3;

    private final Map<String, Set<List<String>>> tables = new HashMap<>();

    @Override
    public void visitStart(VisitContext context) {
        if (context.queryPart() instanceof Table<?> table) {
            note(name(table));
        } else if (context.queryPart() instanceof Field<?> field) {
            List<String> parts = name(field);
            if (parts.size() == SCHEMA_TABLE_COLUMN) {
                note(parts.subList(0, 2));
                Name column = DSL.name(parts.subList(1, SCHEMA_TABLE_COLUMN));
                context.queryPart(CustomField.of(column, field.getDataType(), written -> written.visit(column)));
            }
        }
    }

    /** Generated tables know their schema apart from their name. */
    private static List<String> name(Table<?> table) {
        List<String> parts = List.of(table.getQualifiedName().getName());
        Schema schema = table.getSchema();
        return schema == null || parts.size() > 1 ? parts : List.of(schema.getName(), table.getName());
    }

    private static List<String> name(Field<?> field) {
        List<String> table = field instanceof TableField<?, ?> column && column.getTable() != null
                ? name(column.getTable())
                : List.of();
        return table.size() == 2
                ? List.of(table.get(0), table.get(1), field.getName())
                : List.of(field.getQualifiedName().getName());
    }

    private void note(List<String> table) {
        tables.computeIfAbsent(table.get(table.size() - 1), last -> new HashSet<>())
                .add(List.copyOf(table));
    }

    /** Refuses what has two tables of one name. */
    void check() {
        tables.forEach((last, names) -> {
            if (names.size() > 1) {
                throw new IllegalArgumentException(
                        "a condition on what a function gives has two tables that are called \"" + last
                                + "\"; give one of them an alias");
            }
        });
    }
}
