// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.transactions;

import static dev.espalier.fixtures.salon.Tables.BOOKINGS;

import dev.espalier.session.Isolation;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.TransactionOptions;
import dev.espalier.supabase.response.FailedChainException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/** Moves the bookings of one client to another, in one transaction or another. */
record Transfers(SupabaseClient supabase) {

    int own(long from, long to) {
        // tag::own[]
        int moved = supabase.transaction(tx -> {
            tx.from("bookings")
                    .update(Row.of("client_id", to))
                    .eq("client_id", from)
                    .throwOnError()
                    .execute();
            tx.from("clients").delete().eq("id", from).throwOnError().execute();
            return tx.dsl().fetchCount(BOOKINGS, BOOKINGS.CLIENT_ID.eq(to));
        });
        // end::own[]
        return moved;
    }

    void jooq(DSLContext dsl, long from, long to) {
        // tag::jooq[]
        dsl.transaction(configuration -> {
            SupabaseClient within = supabase.on(configuration.dsl());
            within.from("bookings")
                    .update(Row.of("client_id", to))
                    .eq("client_id", from)
                    .throwOnError()
                    .execute();
            configuration
                    .dsl()
                    .update(BOOKINGS)
                    .set(BOOKINGS.STATUS, "confirmed")
                    .where(BOOKINGS.CLIENT_ID.eq(to))
                    .execute();
        });
        // end::jooq[]
    }

    void jdbc(DataSource pool, long from, long to) throws SQLException {
        // tag::jdbc[]
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            SupabaseClient within = supabase.on(connection);
            within.from("bookings")
                    .update(Row.of("client_id", to))
                    .eq("client_id", from)
                    .throwOnError()
                    .execute();
            connection.commit();
        }
        // end::jdbc[]
    }

    int savepoint(long from, long to) {
        // tag::savepoint[]
        int moved = supabase.transaction(tx -> {
            int before = tx.dsl().fetchCount(BOOKINGS, BOOKINGS.CLIENT_ID.eq(from));
            tx.from("bookings")
                    .update(Row.of("client_id", to))
                    .eq("client_id", from)
                    .execute();
            try {
                tx.savepointWithoutResult(
                        inner -> inner.from("clients").delete().eq("id", from).execute());
            } catch (FailedChainException e) {
                // Something else still refers to the client: the bookings move all the same.
                tx.from("clients")
                        .update(Row.of("notes", "moved"))
                        .eq("id", from)
                        .execute();
            }
            return before;
        });
        // end::savepoint[]
        return moved;
    }

    int isolated(long from, long to) {
        // tag::options[]
        TransactionOptions serializable = TransactionOptions.defaults()
                .isolated(Isolation.SERIALIZABLE)
                .retrying(RetryPolicy.of(5, Duration.ofMillis(20)));
        int moved = supabase.transaction(serializable, tx -> {
            int before = tx.dsl().fetchCount(BOOKINGS, BOOKINGS.CLIENT_ID.eq(from));
            tx.from("bookings")
                    .update(Row.of("client_id", to))
                    .eq("client_id", from)
                    .execute();
            return before;
        });
        // end::options[]
        return moved;
    }

    long report() {
        // tag::read-only[]
        TransactionOptions report = TransactionOptions.defaults()
                .isolated(Isolation.REPEATABLE_READ)
                .readOnly();
        long open = supabase.transaction(
                report,
                tx -> tx.from("bookings").select().eq("status", "confirmed").fetchCount()
                        + tx.from("bookings").select().eq("status", "pending").fetchCount());
        // end::read-only[]
        return open;
    }
}
