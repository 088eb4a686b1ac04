// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.Schema;
import org.jooq.Table;

/** What generated tables are called in the database. */
final class RelationOf {

    /** Of each generated class the table that is known to be what it says, as a rule its constant: looking costs more than a chain. */
    private static final ClassValue<AtomicReference<Table<?>>> KNOWN = new ClassValue<>() {
        @Override
        protected AtomicReference<Table<?>> computeValue(Class<?> generated) {
            return new AtomicReference<>();
        }
    };

    private RelationOf() {}

    /**
     * The name of the relation.
     *
     * @throws IllegalArgumentException when it is no relation by itself: one under an alias, with a condition, or a join
     */
    static String table(Table<?> table) {
        AtomicReference<Table<?>> known = KNOWN.get(table.getClass());
        if (known.get() != table) {
            check(table);
            known.set(table);
        }
        return table.getName();
    }

    private static void check(Table<?> table) {
        Schema schema = table.getSchema();
        boolean plain = schema != null
                && table.toString()
                        .equals(schema.getQualifiedName()
                                .append(table.getUnqualifiedName())
                                .toString());
        if (!plain) {
            throw new IllegalArgumentException("a generated table is needed as it is, not " + table);
        }
    }

    /** The name of its schema, where it was generated with one. */
    static Optional<String> schema(Table<?> table) {
        return Optional.ofNullable(table.getSchema()).map(Schema::getName).filter(name -> !name.isEmpty());
    }
}
