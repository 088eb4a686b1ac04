// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.beside;

import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;

// tag::own[]
/** By chains, on a connection of one's own. */
record InProcess(SupabaseClient supabase) implements Bookings {

    @Override
    public List<Booking> upcoming(int company, int limit) {
        return supabase.from("bookings")
                .select("id, status")
                .eq("company_id", company)
                .order("datetime")
                .order("id")
                .limit(limit)
                .rows(Booking.class)
                .fetch();
    }

    @Override
    public void cancel(long id) {
        supabase.from("bookings")
                .update(Row.of("status", "cancelled"))
                .eq("id", id)
                .throwOnError()
                .execute();
    }
}
// end::own[]
