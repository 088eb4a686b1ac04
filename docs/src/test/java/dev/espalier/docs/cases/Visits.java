// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.cases;

import static dev.espalier.supabase.option.OrderOptions.descending;

import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.SupabaseClient;
import org.jooq.Record;

/** What is tested: a method of a data layer, which gives a chain that has not run. */
record Visits(SupabaseClient supabase) {

    // tag::chain[]
    FilterBuilder<Record> latest(String email) {
        return supabase.from("visits")
                .select("id, at, guests!inner(email)")
                .eq("guests.email", email)
                .order("at", descending())
                .limit(3);
    }
    // end::chain[]
}
