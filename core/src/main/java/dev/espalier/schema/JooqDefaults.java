// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
 *
 * <p>The same default stands in table after table and is rendered once. For one thread.
 */
final class JooqDefaults {

    private static final DSLContext POSTGRES = DSL.using(SQLDialect.POSTGRES);

    /** What jOOQ's generator writes for a default: plain SQL, whose name is its text. */
    private static final Class<?> PLAIN = DSL.field(DSL.raw("")).getClass();

    /** What plain SQL may have instead of something that its name does not tell. */
    private static final Pattern PLACE = Pattern.compile("[?]|[{][0-9]|(?<!:):(?!:)");

    private final Map<String, SqlText> rendered = new HashMap<>();
    private final SharedTexts texts;

    JooqDefaults(SharedTexts texts) {
        this.texts = texts;
    }

    Optional<SqlText> standard(RelationName table, Field<?> field) {
        DataType<?> type = field.getDataType();
        if (type.computed()) {
            return Optional.empty();
        }
        if (type.identity()) {
            return Optional.of(SqlText.later(() -> POSTGRES.renderInlined(next(table, field))));
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

    private Optional<SqlText> ofDomain(Domain<?> domain) {
        return domain == null || !domain.getDataType().defaulted()
                ? Optional.empty()
                : Optional.of(text(domain.getDataType()));
    }

    private SqlText text(DataType<?> type) {
        Field<?> value = type.defaultValue();
        if (value.getClass() != PLAIN) {
            return rendered(value);
        }
        SqlText known = rendered.get(value.getName());
        return known == null ? kept(value) : known;
    }

    private SqlText kept(Field<?> value) {
        SqlText text = rendered(value);
        if (!PLACE.matcher(value.getName()).find()) {
            rendered.put(value.getName(), text);
        }
        return text;
    }

    private SqlText rendered(Field<?> value) {
        return texts.sql(POSTGRES.renderInlined(value));
    }
}
