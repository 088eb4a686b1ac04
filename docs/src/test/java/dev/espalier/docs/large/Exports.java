// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.large;

import static dev.espalier.fixtures.salon.Tables.BOOKINGS;
import static dev.espalier.supabase.option.SelectOption.count;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.limits.Limits;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.option.CountMethod;
import dev.espalier.supabase.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads bookings of a salon, however many there are. */
record Exports(SupabaseClient supabase) {

    // tag::record[]
    record Booking(long id, OffsetDateTime datetime, BigDecimal price) {}
    // end::record[]

    void export(Appendable out) throws IOException {
        // tag::stream[]
        try (Stream<Booking> rows =
                supabase
                        .from(BOOKINGS)
                        .select(BOOKINGS.ID, BOOKINGS.DATETIME, BOOKINGS.PRICE)
                        .order(BOOKINGS.ID)
                        .stream(Booking.class)) {
            for (Booking booking : (Iterable<Booking>) rows::iterator) {
                out.append(booking.id() + ";" + booking.datetime() + ";" + booking.price() + "\n");
            }
        }
        // end::stream[]
    }

    List<Booking> paged(int size) {
        List<Booking> all = new ArrayList<>();
        // tag::keyset[]
        long last = 0;
        List<Booking> page;
        do {
            page = supabase.from(BOOKINGS)
                    .select(BOOKINGS.ID, BOOKINGS.DATETIME, BOOKINGS.PRICE)
                    .gt(BOOKINGS.ID, last)
                    .order(BOOKINGS.ID)
                    .limit(size)
                    .rows(Booking.class)
                    .fetch();
            all.addAll(page);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == size);
        // end::keyset[]
        return all;
    }

    List<Booking> before(Booking seen) {
        // tag::two-columns[]
        List<Booking> older = supabase.from(BOOKINGS)
                .select(BOOKINGS.ID, BOOKINGS.DATETIME, BOOKINGS.PRICE)
                .or(any -> any.lt(BOOKINGS.DATETIME, seen.datetime())
                        .and(same -> same.eq(BOOKINGS.DATETIME, seen.datetime()).lt(BOOKINGS.ID, seen.id())))
                .order(BOOKINGS.DATETIME.desc())
                .order(BOOKINGS.ID.desc())
                .limit(20)
                .rows(Booking.class)
                .fetch();
        // end::two-columns[]
        return older;
    }

    long number() {
        // tag::count[]
        long confirmed =
                supabase.from("bookings").select().eq("status", "confirmed").fetchCount();
        // end::count[]
        return confirmed;
    }

    OptionalLong both() {
        // tag::page-and-count[]
        Response<JsonNode> page = supabase.from("bookings")
                .select("id, datetime", count(CountMethod.EXACT))
                .order("id")
                .range(0, 19)
                .execute();
        OptionalLong ofAllPages = page.count();
        // end::page-and-count[]
        return ofAllPages;
    }

    static OptionalLong capped(DatabaseSchema schema, DataSource pool) {
        // tag::cap[]
        SupabaseClient careful =
                SupabaseClient.of(schema, Limits.defaults().withMaxRows(10)).on(pool);
        Response<JsonNode> bookings =
                careful.from("bookings").select().order("id").execute();
        OptionalLong cutAt = bookings.cutAt();
        // end::cap[]
        return cutAt;
    }
}
