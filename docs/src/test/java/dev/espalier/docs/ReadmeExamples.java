// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static dev.espalier.fixtures.salon.Keys.BOOKINGS__BOOKINGS_CLIENT_ID_FKEY;
import static dev.espalier.fixtures.salon.Tables.BOOKINGS;
import static dev.espalier.fixtures.salon.Tables.CLIENTS;
import static dev.espalier.supabase.Selected.columns;
import static dev.espalier.supabase.Selected.toOne;
import static dev.espalier.supabase.option.OrderOptions.ascending;
import static dev.espalier.supabase.option.UpsertOption.onConflict;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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

    // tag::record[]
    record Booking(long id, OffsetDateTime datetime, Client clients) {
        record Client(String name, String phone) {}
    }
    // end::record[]

    static List<Booking> typed(SupabaseClient supabase) {
        // tag::typed[]
        List<Booking> bookings = supabase.from(BOOKINGS)
                .select(
                        columns(BOOKINGS.ID, BOOKINGS.DATETIME),
                        toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY).select(CLIENTS.NAME, CLIENTS.PHONE))
                .eq(BOOKINGS.COMPANY_ID, 500001)
                .or(any -> any.eq(BOOKINGS.STATUS, "pending").gt(BOOKINGS.PRICE, new BigDecimal("1000")))
                .order(BOOKINGS.DATETIME.desc())
                .rows(Booking.class)
                .fetch();
        // end::typed[]
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

    /** A client that knows functions. */
    SupabaseClient ofCatalog() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return SupabaseClient.of(CatalogReader.read(connection, List.of("public")))
                    .on(pool);
        }
    }

    /** What three chains answered. */
    record Written(Response<JsonNode> client, Response<JsonNode> cancelled, Response<JsonNode> forgotten) {}

    static Written write(SupabaseClient supabase) {
        // tag::write[]
        Response<JsonNode> client = supabase.from("clients")
                .upsert(
                        Row.of("company_id", 500001).and("phone", "79001112233").and("name", "Anna"),
                        onConflict("company_id,phone"))
                .select("id, name, bookings(datetime, status)")
                .single()
                .execute();

        Response<JsonNode> cancelled = supabase.from("bookings")
                .update(Row.of("status", "cancelled"))
                .eq("client_id", 16)
                .in("status", List.of("confirmed", "pending"))
                .select("id")
                .execute();

        Response<JsonNode> forgotten = supabase.rpc(
                        "cleanup_expired_dialog_contexts", Row.of("as_of", "2025-11-20T00:00:00Z"))
                .execute();
        // end::write[]
        return new Written(client, cancelled, forgotten);
    }

    static int transaction(SupabaseClient supabase) {
        // tag::transaction[]
        int bookings = supabase.transaction(tx -> {
            tx.from("bookings")
                    .update(Row.of("client_id", 10))
                    .eq("client_id", 40)
                    .throwOnError()
                    .execute();
            tx.from("clients").delete().eq("id", 40).throwOnError().execute();
            return tx.dsl().fetchCount(BOOKINGS, BOOKINGS.CLIENT_ID.eq(10L));
        });
        // end::transaction[]
        return bookings;
    }
}
