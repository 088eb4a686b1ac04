// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import static dev.espalier.supabase.option.OrderOptions.ascending;

import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads of one table: one row by its key, and pages of any size. */
final class FlatQuery {

    private static final long FIRST = 300000;
    private static final String ONE = "300777";
    private static final String[] COLUMNS = {"id", "client_id", "datetime", "status", "price", "comment"};

    private FlatQuery() {}

    /** One row with all of its columns. */
    static ReadQuestion lookup() {
        return new ReadQuestion(
                supabase -> supabase.from("bookings").select("*").eq("id", ONE),
                () -> ByHand.body(DSL.select(ByHand.table("bookings").asterisk())
                        .from(ByHand.table("bookings"))
                        .where(ByHand.column(Long.class, "public", "bookings", "id")
                                .eq(Long.valueOf(ONE)))),
                "/bookings?select=*&id=eq." + ONE);
    }

    /** So many rows of six columns. */
    static ReadQuestion page(int rows) {
        return new ReadQuestion(
                supabase -> supabase.from("bookings")
                        .select(String.join(", ", COLUMNS))
                        .gt("id", FIRST)
                        .order("id", ascending())
                        .range(0, rows - 1),
                () -> byHand(rows),
                "/bookings?select=" + String.join(",", COLUMNS) + "&id=gt." + FIRST + "&order=id.asc&offset=0&limit="
                        + rows);
    }

    private static Select<? extends Record> byHand(int rows) {
        return ByHand.body(DSL.select(columns())
                .from(ByHand.table("bookings"))
                .where(ByHand.column(Long.class, "public", "bookings", "id").gt(FIRST))
                .orderBy(ByHand.column(Object.class, "public", "bookings", "id").asc())
                .limit(DSL.inline((long) rows))
                .offset(DSL.inline(0L)));
    }

    private static Field<?>[] columns() {
        return Stream.of(COLUMNS)
                .map(name -> ByHand.column(Object.class, "public", "bookings", name))
                .toArray(Field[]::new);
    }
}
