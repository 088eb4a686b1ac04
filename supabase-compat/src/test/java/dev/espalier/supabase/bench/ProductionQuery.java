// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.bench;

import static dev.espalier.supabase.option.OrderOptions.ascending;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The bookings of a period with client, service and member of staff: as a chain, and as jOOQ written by hand. */
final class ProductionQuery {

    static final int COMPANY = 500001;
    static final String FROM = "2025-11-18T00:00:00Z";
    static final String TO = "2025-11-21T23:59:59Z";

    private static final DSLContext DSL_CONTEXT =
            DSL.using(SQLDialect.POSTGRES, new Settings().withRenderFormatted(true));

    private ProductionQuery() {}

    /** The chain, built anew. */
    static ResultBuilder<JsonNode> chain(SupabaseClient supabase) {
        return supabase.from("bookings")
                .select("*, clients(name, phone, email), services(title, duration, cost), staff(name, specialization)")
                .eq("company_id", COMPANY)
                .gte("datetime", FROM)
                .lte("datetime", TO)
                .in("status", List.of("confirmed", "pending"))
                .order("datetime", ascending())
                .range(0, 49);
    }

    /** The same SQL, as a careful person would have jOOQ make it, built anew. */
    static Select<? extends Record> byHand() {
        Table<?> rows = DSL.select(
                        DSL.table(DSL.name("public", "bookings")).asterisk(),
                        embedded("bookings_clients_1", "clients"),
                        embedded("bookings_services_1", "services"),
                        embedded("bookings_staff_1", "staff"))
                .from(DSL.table(DSL.name("public", "bookings"))
                        .leftJoin(lateral("clients", "client_id", "name", "phone", "email"))
                        .on(DSL.trueCondition())
                        .leftJoin(lateral("services", "service_id", "title", "duration", "cost"))
                        .on(DSL.trueCondition())
                        .leftJoin(lateral("staff", "staff_id", "name", "specialization"))
                        .on(DSL.trueCondition()))
                .where(period())
                .orderBy(DSL.field(DSL.name("public", "bookings", "datetime")).asc())
                .limit(DSL.inline(50L))
                .offset(DSL.inline(0L))
                .asTable(DSL.name("rows"));
        return DSL_CONTEXT
                .select(
                        DSL.count().as("rows"),
                        DSL.field("coalesce((json_agg({0}.*))::text, '[]')", String.class, DSL.name("rows"))
                                .as("body"))
                .from(rows);
    }

    private static Condition period() {
        return column("company_id", SQLDataType.INTEGER.getType())
                .eq(COMPANY)
                .and(column("datetime", String.class).ge(FROM))
                .and(column("datetime", String.class).le(TO))
                .and(DSL.condition(
                        "{0} = any({1})", column("status", String.class), DSL.val("{\"confirmed\",\"pending\"}")));
    }

    private static <T> Field<T> column(String name, Class<T> type) {
        return DSL.field(DSL.name("public", "bookings", name), type);
    }

    private static Field<JSONB> embedded(String lateral, String name) {
        return DSL.field("row_to_json({0}.*)::jsonb", JSONB.class, DSL.name(lateral))
                .as(name);
    }

    private static Table<?> lateral(String relation, String key, String... columns) {
        Table<?> target = DSL.table(DSL.name("public", relation)).as(DSL.name(relation + "_1"));
        Field<?>[] fields = new Field<?>[columns.length];
        for (int i = 0; i < columns.length; i++) {
            fields[i] = DSL.field(DSL.name(relation + "_1", columns[i]));
        }
        return DSL.lateral(DSL.select(fields)
                .from(target)
                .where(DSL.field(DSL.name(relation + "_1", "id")).eq(DSL.field(DSL.name("public", "bookings", key))))
                .asTable(DSL.name("bookings_" + relation + "_1")));
    }
}
