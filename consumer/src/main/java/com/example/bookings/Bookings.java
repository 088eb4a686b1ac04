// SPDX-License-Identifier: Apache-2.0
package com.example.bookings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import java.util.Optional;
import javax.sql.DataSource;

/** A service's first chain: the schema from core, the client and its answer from compat, the JSON from Jackson. */
final class Bookings {
    private final SupabaseClient supabase;

    Bookings(DatabaseSchema schema, DataSource pool) {
        supabase = SupabaseClient.of(schema).on(pool);
    }

    Optional<JsonNode> confirmed(int company) {
        Response<JsonNode> response = supabase.from("bookings")
                .select("*, clients(name, phone)")
                .eq("company_id", company)
                .eq("status", "confirmed")
                .execute();
        return response.data();
    }
}
