// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static dev.espalier.supabase.OrderOptions.ascending;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import java.util.List;
import javax.sql.DataSource;

/** The Java blocks of {@code README.md}, word for word. */
record ReadmeExamples(DataSource pool) {

    Response<JsonNode> bookings() {
        // tag::bookings[]
        SupabaseClient supabase =
                SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(pool);

        Response<JsonNode> bookings = supabase.from("bookings")
                .select("*, clients(name, phone, email), services(title, duration, cost), staff(name, specialization)")
                .eq("company_id", 500001)
                .gte("datetime", "2025-11-18T00:00:00Z")
                .lte("datetime", "2025-11-21T23:59:59Z")
                .in("status", List.of("confirmed", "pending"))
                .order("datetime", ascending())
                .range(0, 49)
                .execute();
        // end::bookings[]
        return bookings;
    }

    static String sql() {
        SupabaseClient supabase = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
        // tag::sql[]
        String sql = supabase.from("bookings")
                .select("id, datetime, clients(name)")
                .in("status", List.of("confirmed", "pending"))
                .sql();
        // end::sql[]
        return sql;
    }
}
