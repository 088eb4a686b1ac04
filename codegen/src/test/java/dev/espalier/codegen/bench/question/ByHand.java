// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** What a careful person who makes such statements with jOOQ has written once: rows as JSON, embeds as laterals. */
final class ByHand {

    private static final DSLContext CONTEXT = DSL.using(SQLDialect.POSTGRES, new Settings().withRenderFormatted(true));

    private ByHand() {}

    /** {@code select count(*) as "rows", coalesce((json_agg("rows".*))::text, '[]') as "body" from (…) as "rows"} */
    static Select<? extends Record> body(Select<?> rows) {
        return CONTEXT.select(
                        DSL.count().as("rows"),
                        DSL.field("coalesce((json_agg({0}.*))::text, '[]')", String.class, DSL.name("rows"))
                                .as("body"))
                .from(rows.asTable(DSL.name("rows")));
    }

    /** {@code "public"."bookings"} */
    static Table<?> table(String name) {
        return DSL.table(DSL.name("public", name));
    }

    /** {@code "bookings_1"."datetime"}; names of a table of the schema begin with {@code public}. */
    static <T> Field<T> column(Class<T> type, String... name) {
        return DSL.field(DSL.name(name), type);
    }

    /** {@code row_to_json("bookings_clients_1".*)::jsonb as "clients"} */
    static Field<JSONB> row(String lateral, String name) {
        return DSL.field("row_to_json({0}.*)::jsonb", JSONB.class, DSL.name(lateral))
                .as(name);
    }

    /** {@code coalesce("clients_bookings_1"."clients_bookings_1", '[]') as "bookings"} */
    static Field<JSONB> rows(String lateral, String name) {
        return DSL.field("coalesce({0}, '[]')", JSONB.class, DSL.name(lateral, lateral))
                .as(name);
    }

    /** {@code lateral (select …) as "bookings_clients_1"} */
    static Table<?> lateral(String name, Select<?> select) {
        return DSL.lateral(select.asTable(DSL.name(name)));
    }

    /** {@code lateral (select json_agg(…)::jsonb as … from (…) as …) as …} */
    static Table<?> laterals(String name, Select<?> select) {
        return lateral(
                name,
                DSL.select(DSL.field("json_agg({0}.*)::jsonb", JSONB.class, DSL.name(name))
                                .as(DSL.name(name)))
                        .from(select.asTable(DSL.name(name))));
    }

    /** Columns of one table. */
    static Field<?>[] columns(String table, String... names) {
        return Stream.of(names).map(name -> DSL.field(DSL.name(table, name))).toArray(Field[]::new);
    }
}
