// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import static dev.espalier.supabase.option.OrderOptions.ascending;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The bookings of a period with client, service and member of staff: as a chain, as jOOQ written by hand, as a request. */
public final class ProductionQuery {

    /** Path and query as a client sends them. */
    public static final String TARGET =
            "/bookings?select=*,clients(name,phone,email),services(title,duration,cost),staff(name,specialization)"
                    + "&company_id=eq.500001&datetime=gte.2025-11-18T00:00:00Z&datetime=lte.2025-11-21T23:59:59Z"
                    + "&status=in.(confirmed,pending)&order=datetime.asc&offset=0&limit=50";

    static final int COMPANY = 500001;
    static final String FROM = "2025-11-18T00:00:00Z";
    static final String TO = "2025-11-21T23:59:59Z";

    private static final List<String> STATUSES = List.of("confirmed", "pending");
    private static final String EMBEDDED = "clients";
    private static final String BOOKINGS = "bookings";

    private ProductionQuery() {}

    /** The chain, built anew. */
    public static ResultBuilder<JsonNode> chain(SupabaseClient supabase) {
        return chain(
                supabase,
                "*, clients(name, phone, email), services(title, duration, cost), staff(name, specialization)");
    }

    /** The chain with another name for an embed: a name that was never there makes a shape that was never seen. */
    public static ResultBuilder<JsonNode> chainWithNamed(String embed, SupabaseClient supabase) {
        return chain(
                supabase,
                "*, " + embed
                        + ":clients(name, phone, email), services(title, duration, cost), staff(name, specialization)");
    }

    private static ResultBuilder<JsonNode> chain(SupabaseClient supabase, String columns) {
        return supabase.from("bookings")
                .select(columns)
                .eq("company_id", COMPANY)
                .gte("datetime", FROM)
                .lte("datetime", TO)
                .in("status", STATUSES)
                .order("datetime", ascending())
                .range(0, 49);
    }

    /** The same statement in jOOQ, built anew, its values the very texts that the chain binds. */
    public static Select<? extends Record> byHandOfTexts() {
        return byHandOfTexts(EMBEDDED);
    }

    /** The same with another name for an embed. */
    public static Select<? extends Record> byHandOfTexts(String embed) {
        Condition period = ByHand.column(String.class, "public", "bookings", "datetime")
                .ge(FROM)
                .and(ByHand.column(String.class, "public", "bookings", "datetime")
                        .le(TO))
                .and(DSL.condition(
                        "{0} = any({1})",
                        ByHand.column(String.class, "public", "bookings", "status"),
                        DSL.val("{\"confirmed\",\"pending\"}")));
        return byHand(period, embed);
    }

    /** The same statement in jOOQ, built anew, its values of jOOQ's types, so that it runs. */
    static Select<? extends Record> byHand() {
        Condition period = ByHand.column(OffsetDateTime.class, "public", "bookings", "datetime")
                .between(OffsetDateTime.parse(FROM), OffsetDateTime.parse(TO))
                .and(DSL.condition(
                        "{0} = any({1})",
                        ByHand.column(String.class, "public", "bookings", "status"),
                        DSL.val(STATUSES.toArray(String[]::new))));
        return byHand(period, EMBEDDED);
    }

    /** The page is cut before anything is embedded in its rows. */
    private static Select<? extends Record> byHand(Condition period, String embed) {
        Table<?> page = DSL.select(ByHand.table(BOOKINGS).asterisk())
                .from(ByHand.table(BOOKINGS))
                .where(ByHand.column(Integer.class, "public", BOOKINGS, "company_id")
                        .eq(COMPANY)
                        .and(period))
                .orderBy(ByHand.column(Object.class, "public", BOOKINGS, "datetime")
                        .asc())
                .limit(DSL.inline(50L))
                .offset(DSL.inline(0L))
                .asTable(DSL.name(BOOKINGS));
        return ByHand.body(DSL.select(
                        DSL.table(DSL.name(BOOKINGS)).asterisk(),
                        ByHand.row("bookings_" + embed + "_1", embed),
                        ByHand.row("bookings_services_1", "services"),
                        ByHand.row("bookings_staff_1", "staff"))
                .from(page.leftJoin(toOne("clients", embed, "client_id", "name", "phone", "email"))
                        .on(DSL.trueCondition())
                        .leftJoin(toOne("services", "services", "service_id", "title", "duration", "cost"))
                        .on(DSL.trueCondition())
                        .leftJoin(toOne("staff", "staff", "staff_id", "name", "specialization"))
                        .on(DSL.trueCondition()))
                .orderBy(ByHand.column(Object.class, BOOKINGS, "datetime").asc()));
    }

    private static Table<?> toOne(String relation, String name, String key, String... columns) {
        String alias = relation + "_1";
        return ByHand.lateral(
                "bookings_" + name + "_1",
                DSL.select(ByHand.columns(alias, columns))
                        .from(ByHand.table(relation).as(DSL.name(alias)))
                        .where(ByHand.column(Object.class, alias, "id")
                                .eq(ByHand.column(Object.class, BOOKINGS, key))));
    }
}
