// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.transactions;

import static dev.espalier.fixtures.salon.Tables.BOOKINGS;
import static dev.espalier.fixtures.salon.Tables.CLIENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.session.Isolation;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.TransactionOptions;
import dev.espalier.supabase.response.FailedChainException;
import dev.espalier.supabase.response.SupabaseException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What {@code transactions.md} says of transactions is so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransfersTest {

    private static final long FROM = 40;
    private static final long TO = 10;

    private final TestDatabase database = Databases.clone(Fixture.SALON);
    private final DataSource pool = database.dataSource();
    private final DSLContext outside = DSL.using(pool, SQLDialect.POSTGRES);
    private final SupabaseClient supabase =
            SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(pool);
    private final Transfers transfers = new Transfers(supabase);
    private final int before = bookings(FROM);
    private final int there = bookings(TO);

    @AfterEach
    void close() {
        database.close();
    }

    private int bookings(long client) {
        return outside.fetchCount(BOOKINGS, BOOKINGS.CLIENT_ID.eq(client));
    }

    /** Somebody who still refers to the client, so that deleting it fails. */
    private void aGuest() {
        outside.execute("create table guests (client_id bigint references clients (id))");
        outside.execute("insert into guests values (" + FROM + ")");
    }

    @Test
    void a_transaction_is_kept_as_a_whole() {
        assertThat(transfers.own(FROM, TO)).isEqualTo(before + there);
        assertThat(before).isPositive();
        assertThat(outside.fetchCount(CLIENTS, CLIENTS.ID.eq(FROM))).isZero();
    }

    @Test
    void a_chain_that_failed_takes_everything_back() {
        aGuest();
        assertThatThrownBy(() -> transfers.own(FROM, TO))
                .isInstanceOf(FailedChainException.class)
                .hasMessageContaining("23503")
                .hasMessageContaining("clients");
        assertThat(bookings(FROM)).isEqualTo(before);
    }

    @Test
    void a_chain_that_failed_takes_everything_back_though_nobody_looked_at_it() {
        aGuest();
        assertThatThrownBy(() -> supabase.transactionWithoutResult(tx -> {
                    tx.from("bookings")
                            .update(Row.of("client_id", TO))
                            .eq("client_id", FROM)
                            .execute();
                    tx.from("clients").delete().eq("id", FROM).execute();
                }))
                .isInstanceOf(FailedChainException.class);
        assertThat(bookings(FROM)).isEqualTo(before);
    }

    @Test
    void after_an_error_of_PostgreSQL_every_other_statement_fails() {
        assertThatThrownBy(() -> supabase.transactionWithoutResult(tx -> {
                    tx.from("clients").select("no_such_column").execute();
                    tx.dsl().fetchCount(BOOKINGS);
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("current transaction is aborted");
    }

    @Test
    void what_the_function_throws_comes_out_as_it_is_and_takes_everything_back() {
        IllegalStateException own = new IllegalStateException("closed on Sundays");
        assertThatThrownBy(() -> supabase.transactionWithoutResult(tx -> {
                    tx.from("bookings").delete().eq("client_id", FROM).execute();
                    throw own;
                }))
                .isSameAs(own);
        assertThat(bookings(FROM)).isEqualTo(before);
    }

    @Test
    void in_a_transaction_of_jOOQ_chains_and_jOOQ_are_kept_together() {
        transfers.jooq(outside, FROM, TO);
        assertThat(bookings(FROM)).isZero();
        assertThat(outside.fetchCount(BOOKINGS, BOOKINGS.CLIENT_ID.eq(TO).and(BOOKINGS.STATUS.ne("confirmed"))))
                .isZero();
    }

    @Test
    void in_a_transaction_of_jOOQ_an_error_that_is_thrown_takes_everything_back() {
        assertThatThrownBy(() -> transfers.jooq(outside, FROM, -1)).isInstanceOf(SupabaseException.class);
        assertThat(bookings(FROM)).isEqualTo(before);
    }

    @Test
    void on_a_connection_of_the_caller_the_caller_commits() throws SQLException {
        transfers.jdbc(pool, FROM, TO);
        assertThat(bookings(FROM)).isZero();
    }

    @Test
    void a_savepoint_is_taken_back_alone() {
        aGuest();
        assertThat(transfers.savepoint(FROM, TO)).isEqualTo(before);
        assertThat(bookings(FROM)).isZero();
        assertThat(outside.fetchValue(DSL.select(CLIENTS.NOTES).from(CLIENTS).where(CLIENTS.ID.eq(FROM))))
                .isEqualTo("moved");
    }

    @Test
    void isolation_is_that_of_the_transaction() {
        assertThat(transfers.isolated(FROM, TO)).isEqualTo(before);
        assertThat(supabase.<String, RuntimeException>transaction(
                        TransactionOptions.defaults().isolated(Isolation.SERIALIZABLE),
                        tx -> String.valueOf(tx.dsl().fetchValue("show transaction_isolation"))))
                .isEqualTo("serializable");
    }

    @Test
    void what_only_reads_refuses_what_writes() {
        assertThat(transfers.report()).isPositive();
        assertThatThrownBy(() -> supabase.transactionWithoutResult(
                        TransactionOptions.defaults().readOnly(),
                        tx -> tx.from("bookings")
                                .update(Row.of("client_id", TO))
                                .eq("client_id", FROM)
                                .execute()))
                .isInstanceOf(FailedChainException.class)
                .hasMessageContaining("25006");
    }

    @Test
    void jOOQ_itself_throws_what_it_throws() {
        assertThatThrownBy(
                        () -> supabase.transactionWithoutResult(tx -> tx.dsl().execute("delete from nowhere")))
                .isInstanceOf(DataAccessException.class);
    }
}
