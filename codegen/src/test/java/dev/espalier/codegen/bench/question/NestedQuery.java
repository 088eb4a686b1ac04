// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import static dev.espalier.supabase.option.OrderOptions.ascending;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Three levels: clients, their bookings, and of each the service and the reminders. */
final class NestedQuery {

    static final String TARGET =
            "/clients?select=id,name,bookings(id,datetime,services(title),reminders(kind))&id=gt.200000&order=id.asc&offset=0&limit=20";

    private static final long FROM = 200000;
    private static final String CLIENTS = "clients";

    private NestedQuery() {}

    static ResultBuilder<JsonNode> chain(SupabaseClient supabase) {
        return chain("name", supabase);
    }

    static ResultBuilder<JsonNode> chain(String column, SupabaseClient supabase) {
        return supabase.from("clients")
                .select("id, " + column + ", bookings(id, datetime, services(title), reminders(kind))")
                .gt("id", FROM)
                .order("id", ascending())
                .range(0, 19);
    }

    /** The page is cut before anything is embedded in its rows. */
    static Select<? extends Record> byHand() {
        Table<?> page = DSL.select(
                        ByHand.column(Object.class, "public", CLIENTS, "id"),
                        ByHand.column(Object.class, "public", CLIENTS, "name"))
                .from(ByHand.table(CLIENTS))
                .where(ByHand.column(Long.class, "public", CLIENTS, "id").gt(FROM))
                .orderBy(ByHand.column(Object.class, "public", CLIENTS, "id").asc())
                .limit(DSL.inline(20L))
                .offset(DSL.inline(0L))
                .asTable(DSL.name(CLIENTS));
        return ByHand.body(DSL.select(
                        ByHand.column(Object.class, CLIENTS, "id"),
                        ByHand.column(Object.class, CLIENTS, "name"),
                        ByHand.rows("clients_bookings_1", "bookings"))
                .from(page.leftJoin(ByHand.laterals("clients_bookings_1", bookings()))
                        .on(DSL.trueCondition()))
                .orderBy(ByHand.column(Object.class, CLIENTS, "id").asc()));
    }

    private static Select<?> bookings() {
        return DSL.select(
                        ByHand.column(Object.class, "bookings_1", "id"),
                        ByHand.column(Object.class, "bookings_1", "datetime"),
                        ByHand.row("bookings_services_2", "services"),
                        ByHand.rows("bookings_reminders_2", "reminders"))
                .from(ByHand.table("bookings")
                        .as(DSL.name("bookings_1"))
                        .leftJoin(ByHand.lateral("bookings_services_2", inner("services", "title", "id", "service_id")))
                        .on(DSL.trueCondition())
                        .leftJoin(
                                ByHand.laterals("bookings_reminders_2", inner("reminders", "kind", "booking_id", "id")))
                        .on(DSL.trueCondition()))
                .where(ByHand.column(Object.class, "bookings_1", "client_id")
                        .eq(ByHand.column(Object.class, CLIENTS, "id")));
    }

    private static Select<?> inner(String relation, String column, String key, String outerKey) {
        String alias = relation + "_2";
        return DSL.select(ByHand.columns(alias, column))
                .from(ByHand.table(relation).as(DSL.name(alias)))
                .where(ByHand.column(Object.class, alias, key).eq(ByHand.column(Object.class, "bookings_1", outerKey)));
    }
}
