// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.session.Isolation;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.response.FailedChainException;
import dev.espalier.supabase.response.SupabaseException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Several chains and plain jOOQ: all of it is kept, or nothing, and what failed is told. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransactionTest {

    private static final Claims ALICE = Claims.of(Map.of("sub", "alice", "role", "authenticated"));

    private final SupabaseClient supabase;
    private final Connection mine;
    private final DSLContext observer;

    TransactionTest(TestDatabase shop) throws SQLException {
        supabase = SupabaseClient.of(JooqSchemaReader.read(Api.API)).on(shop.dataSource());
        mine = shop.connect();
        observer = DSL.using(shop.dataSource(), SQLDialect.POSTGRES);
    }

    @BeforeEach
    void remove() {
        observer.execute("delete from api.tags where id >= 60");
    }

    @AfterEach
    void disconnect() throws SQLException {
        mine.close();
    }

    private static Row tag(int id) {
        return Row.of("id", id).and("label", "tag " + id);
    }

    private List<Integer> tags() {
        return observer.fetch("select id from api.tags where id >= 60 order by id")
                .getValues(0, Integer.class);
    }

    @Test
    void chains_functions_and_plain_jooq_are_kept_by_one_commit() {
        String answer = supabase.transaction(tx -> {
            tx.from("tags").insert(tag(60)).throwOnError().execute();
            tx.dsl().execute("insert into api.tags values (61, 'by jOOQ')");
            assertThat(tags()).isEmpty();
            assertThat(tx.dsl().fetchCount(DSL.table("api.tags"), DSL.condition("id >= 60")))
                    .isEqualTo(2);
            return tx.from("tags")
                    .select("id")
                    .gte("id", 60)
                    .throwOnError()
                    .execute()
                    .json()
                    .orElseThrow();
        });
        assertThat(answer).isEqualTo("[{\"id\":60}, \n {\"id\":61}]");
        assertThat(tags()).containsExactly(60, 61);
    }

    @Test
    void a_chain_that_failed_takes_everything_back_though_the_program_looked_away() {
        FailedChainException failed = catchThrowableOfType(
                FailedChainException.class,
                () -> supabase.transactionWithoutResult(tx -> {
                    tx.from("tags").insert(tag(60)).execute();
                    tx.from("tags").update(Row.of("id", "secret")).eq("id", 60).execute();
                    tx.from("tags").insert(tag(62)).execute();
                }));
        assertThat(failed.position()).isEqualTo(2);
        assertThat(failed.request()).isEqualTo("PATCH /tags?id=eq.…");
        assertThat(failed.error().code()).isEqualTo("22P02");
        assertThat(failed.status()).isEqualTo(400);
        assertThat(failed)
                .hasMessageStartingWith("chain 2 of the transaction failed, PATCH /tags?id=eq.…: 22P02: invalid input");
        assertThat(tags()).isEmpty();
    }

    @Test
    void a_verdict_of_the_client_fails_the_transaction_too() {
        FailedChainException failed = catchThrowableOfType(
                FailedChainException.class,
                () -> supabase.transactionWithoutResult(tx -> {
                    tx.from("tags").insert(tag(60)).execute();
                    tx.from("tags").select().maybeSingle().execute();
                }));
        assertThat(failed.error().code()).isEqualTo("PGRST116");
        assertThat(tags()).isEmpty();
    }

    @Test
    void what_a_chain_threw_is_told_as_the_chain_that_failed() {
        FailedChainException failed = catchThrowableOfType(
                FailedChainException.class,
                () -> supabase.transaction(tx -> {
                    tx.from("tags").insert(tag(60)).throwOnError().execute();
                    return tx.from("no_such").select().throwOnError().execute();
                }));
        assertThat(failed.position()).isEqualTo(2);
        assertThat(failed.error().code()).isEqualTo("PGRST205");
        assertThat(tags()).isEmpty();
    }

    @Test
    void what_the_program_throws_takes_everything_back_and_is_thrown_on() {
        assertThatThrownBy(() -> supabase.<String, IOException>transaction(tx -> {
                    tx.from("tags").insert(tag(60)).execute();
                    throw new IOException("no more disk");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no more disk");
        assertThatThrownBy(() -> supabase.transaction(tx -> {
                    tx.from("tags").insert(tag(60)).execute();
                    return tx.dsl().fetch("select 1 / 0");
                }))
                .isInstanceOf(org.jooq.exception.DataAccessException.class);
        assertThatThrownBy(() -> supabase.transaction(tx -> {
                    tx.from("no_such").select().execute();
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine")
                .satisfies(e -> assertThat(e.getSuppressed()[0]).isInstanceOf(FailedChainException.class));
        assertThat(tags()).isEmpty();
    }

    @Test
    void an_error_that_the_program_kept_to_itself_is_not_committed() {
        SupabaseException refused = catchThrowableOfType(
                SupabaseException.class,
                () -> supabase.transactionWithoutResult(tx -> {
                    tx.from("tags").insert(tag(60)).execute();
                    assertThatThrownBy(() -> tx.dsl().execute("select 1 / 0")).isNotNull();
                }));
        assertThat(refused.error().code()).isEqualTo("25P02");
        assertThat(tags()).isEmpty();
    }

    @Test
    void a_savepoint_is_taken_back_alone() {
        supabase.transactionWithoutResult(tx -> {
            tx.from("tags").insert(tag(60)).execute();
            assertThatThrownBy(() -> tx.savepointWithoutResult(inner -> {
                        inner.from("tags").insert(tag(61)).execute();
                        inner.from("tags").insert(tag(60)).execute();
                    }))
                    .isInstanceOfSatisfying(
                            FailedChainException.class,
                            e -> assertThat(e.position()).isEqualTo(3));
            tx.<Integer, RuntimeException>savepoint(
                    inner -> inner.from("tags").insert(tag(62)).execute().status());
            tx.client()
                    .transactionWithoutResult(
                            inner -> inner.from("tags").insert(tag(63)).execute());
        });
        assertThat(tags()).containsExactly(60, 62, 63);
    }

    @Test
    void a_transaction_of_jooq_inside_is_a_savepoint() {
        supabase.transactionWithoutResult(tx -> {
            tx.dsl().transaction(inner -> inner.dsl().execute("insert into api.tags values (60, 'kept')"));
            assertThatThrownBy(() -> tx.dsl().transaction(inner -> {
                        inner.dsl().execute("insert into api.tags values (61, 'not kept')");
                        throw new IllegalStateException("undo");
                    }))
                    .hasMessage("undo");
            assertThat(tags()).isEmpty();
        });
        assertThat(tags()).containsExactly(60);
    }

    @Test
    void it_runs_as_it_was_asked_to() {
        TransactionOptions options =
                TransactionOptions.defaults().isolated(Isolation.SERIALIZABLE).readOnly();
        String isolation = supabase.transaction(
                options,
                tx -> tx.dsl().fetchSingle("show transaction_isolation").get(0, String.class));
        assertThat(isolation).isEqualTo("serializable");
        FailedChainException failed = catchThrowableOfType(
                FailedChainException.class,
                () -> supabase.transaction(
                        options, tx -> tx.from("tags").insert(tag(60)).execute()));
        assertThat(failed.error().code()).isEqualTo("25006");
        assertThat(failed.status()).isEqualTo(405);
    }

    @Test
    void it_is_tried_again_when_others_were_in_its_way_and_that_was_declared() {
        observer.execute("insert into api.tags values (60, 'x')");
        List<Integer> told = new ArrayList<>();
        TransactionOptions options = TransactionOptions.defaults()
                .isolated(Isolation.SERIALIZABLE)
                .retrying(RetryPolicy.of(3, Duration.ofMillis(1)).telling((attempt, failure) -> told.add(attempt)));
        supabase.transactionWithoutResult(options, tx -> {
            tx.from("tags").select().eq("id", 60).execute();
            if (told.isEmpty()) {
                observer.execute("update api.tags set label = 'y' where id = 60");
            }
            tx.from("tags").update(Row.of("label", "z")).eq("id", 60).execute();
        });
        assertThat(told).containsExactly(1);
        assertThat(observer.fetchSingle("select label from api.tags where id = 60")
                        .get(0))
                .isEqualTo("z");
    }

    @Test
    void what_a_function_says_of_its_answer_is_said_of_no_other() throws SQLException {
        observer.execute("create or replace function api.accepts() returns text language sql as"
                + " $$ select set_config('response.status', '202', true) $$");
        SupabaseClient live = SupabaseClient.of(CatalogReader.read(mine, Fixture.SHOP.schemas()))
                .on(mine);
        List<Integer> statuses = live.transaction(tx -> List.of(
                tx.rpc("accepts").throwOnError().execute().status(),
                tx.from("tags").insert(tag(60)).throwOnError().execute().status(),
                tx.rpc("accepts").throwOnError().execute().status()));
        assertThat(statuses).containsExactly(202, 201, 202);
    }

    @Test
    void what_was_begun_with_it_is_over_with_it() {
        SupabaseTransaction kept = supabase.transaction(tx -> tx);
        assertThat(kept.from("tags").insert(tag(60)).execute().error())
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo("08003"));
        assertThat(tags()).isEmpty();
    }

    @Test
    void in_a_transaction_of_the_caller_it_is_a_savepoint() throws SQLException {
        mine.setAutoCommit(false);
        SupabaseClient part = supabase.on(mine);
        part.transactionWithoutResult(tx -> tx.from("tags").insert(tag(60)).execute());
        assertThatThrownBy(() -> part.transactionWithoutResult(tx -> {
                    tx.from("tags").insert(tag(61)).execute();
                    tx.from("tags").insert(tag(60)).execute();
                }))
                .isInstanceOf(FailedChainException.class);
        assertThat(tags()).isEmpty();
        mine.commit();
        assertThat(tags()).containsExactly(60);
    }

    @Test
    void in_a_transaction_of_jooq_it_is_a_savepoint_and_keeps_its_configuration() {
        observer.transaction(outer -> {
            outer.data("mark", "mine");
            supabase.on(outer.dsl()).transactionWithoutResult(tx -> {
                tx.from("tags").insert(tag(60)).execute();
                assertThat(tx.dsl().data("mark")).isEqualTo("mine");
            });
            assertThat(tags()).isEmpty();
        });
        assertThat(tags()).containsExactly(60);
    }

    @Test
    void rollback_answers_as_usual_and_takes_its_chain_back_alone() {
        FilterBuilder<Record> chain =
                supabase.from("tags").insert(tag(60)).rollback().select("id");
        assertThat(chain.throwOnError().execute().json()).hasValue("[{\"id\":60}]");
        assertThat(tags()).isEmpty();
        supabase.transactionWithoutResult(tx -> {
            tx.from("tags").insert(tag(61)).execute();
            tx.from("tags").insert(tag(62)).rollback().execute();
        });
        assertThat(tags()).containsExactly(61);
    }

    @Test
    void all_of_it_is_done_by_whom_it_is_of() {
        List<String> seen = supabase.as(ALICE).transaction(tx -> {
            String who = tx.dsl().fetchSingle("select current_user::text").get(0, String.class);
            String notes = tx.from("notes")
                    .select("id")
                    .order("id")
                    .throwOnError()
                    .execute()
                    .json()
                    .orElseThrow();
            return List.of(who, notes);
        });
        assertThat(seen).containsExactly("authenticated", "[{\"id\":1}, \n {\"id\":2}, \n {\"id\":4}]");
    }

    @Test
    void somebody_else_in_it_is_so_for_a_chain_alone() {
        supabase.transactionWithoutResult(tx -> {
            assertThat(ids(tx.as(ALICE))).isEqualTo("[{\"id\":1}, \n {\"id\":2}, \n {\"id\":4}]");
            assertThat(ids(tx.client())).contains("3");
            assertThat(tx.dsl().fetchSingle("select current_setting('role')").get(0))
                    .isEqualTo("none");
        });
    }

    private static String ids(SupabaseClient client) {
        return client.from("notes")
                .select("id")
                .order("id")
                .throwOnError()
                .execute()
                .json()
                .orElseThrow();
    }
}
