// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Domain;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Defaults of columns as SQL, as far as jOOQ's classes have them.
 *
 * <p>They do not have the sequence of an identity column, so PostgreSQL is asked for it whenever a value is made. Names in a default have
 * no schema where the search path of the generator's connection led to them, {@code 'vet'::duty}, and then need that of the statement's.
 */
final class JooqDefaults {

    private static final DSLContext POSTGRES = DSL.using(SQLDialect.POSTGRES);

    private JooqDefaults() {}

    static Optional<SqlText> standard(RelationName table, Field<?> field) {
        DataType<?> type = field.getDataType();
        if (type.computed()) {
            return Optional.empty();
        }
        if (type.identity()) {
            return Optional.of(new SqlText(POSTGRES.renderInlined(next(table, field))));
        }
        return type.defaulted() ? Optional.of(text(type)) : ofDomain(type.getDomain());
    }

    private static Field<Object> next(RelationName table, Field<?> column) {
        String name = POSTGRES.render(DSL.quotedName(table.schema(), table.name()));
        return DSL.function(
                "nextval",
                Object.class,
                DSL.function("pg_get_serial_sequence", Object.class, DSL.inline(name), DSL.inline(column.getName())));
    }

    private static Optional<SqlText> ofDomain(Domain<?> domain) {
        return domain == null || !domain.getDataType().defaulted()
                ? Optional.empty()
                : Optional.of(text(domain.getDataType()));
    }

    private static SqlText text(DataType<?> type) {
        return new SqlText(POSTGRES.renderInlined(type.defaultValue()));
    }
}
