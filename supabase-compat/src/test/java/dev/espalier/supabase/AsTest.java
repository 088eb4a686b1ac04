// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api_v2.ApiV2;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.session.Settings;
import dev.espalier.supabase.claims.Caller;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.claims.RoleSwitching;
import dev.espalier.supabase.claims.TransactionSettings;
import dev.espalier.supabase.option.CallOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A client in process is somebody for each of its transactions, on one connection that all of them share. */
@EspalierDatabase(Fixture.SHOP)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsTest {

    private static final Claims ALICE = Claims.of(Map.of("sub", "alice", "role", "authenticated"));
    private static final Claims BOB = Claims.of(Map.of("sub", "bob", "role", "authenticated"));

    private final HikariDataSource pool;
    private final SupabaseClient supabase;
    private final DSLContext dsl;

    AsTest(TestDatabase shop) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(shop.dataSource());
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
        supabase =
                SupabaseClient.of(JooqSchemaReader.read(Api.API, ApiV2.API_V2)).on(pool);
        dsl = DSL.using(pool, SQLDialect.POSTGRES);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void everybody_sees_their_own_and_nobody_stays() {
        String before = session();
        for (int round = 0; round < 3; round++) {
            assertThat(notes(supabase.as(ALICE))).containsExactly(1, 2, 4);
            assertThat(notes(supabase.as(BOB))).containsExactly(2, 3, 4);
            assertThat(notes(supabase.as(Claims.of("{}")))).containsExactly(2, 4);
            assertThat(notes(supabase)).containsExactly(1, 2, 3, 4);
            assertThat(session()).isEqualTo(before);
        }
    }

    @Test
    void chains_of_several_threads_on_one_connection_are_each_of_whom_they_are_of() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Connection mine = pool.getConnection()) {
            for (boolean autoCommit : List.of(true, false)) {
                mine.setAutoCommit(autoCommit);
                SupabaseClient shared = supabase.on(mine);
                Callable<List<Integer>> ofAlice = () -> notes(shared.as(ALICE));
                Callable<List<Integer>> ofBob = () -> notes(shared.as(BOB));
                for (int round = 0; round < 50; round++) {
                    List<Future<List<Integer>>> seen = threads.invokeAll(List.of(ofAlice, ofBob, ofAlice, ofBob));
                    assertThat(seen.get(0).get()).containsExactly(1, 2, 4);
                    assertThat(seen.get(1).get()).containsExactly(2, 3, 4);
                    assertThat(seen.get(2).get()).containsExactly(1, 2, 4);
                    assertThat(seen.get(3).get()).containsExactly(2, 3, 4);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void after_an_error_nobody_stays_either() {
        String before = session();
        assertThat(supabase.as(ALICE)
                        .from("notes")
                        .select()
                        .eq("id", "x")
                        .execute()
                        .error())
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo("22P02"));
        assertThat(supabase.as(ALICE).from("notes").select().single().execute().error())
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo("PGRST116"));
        assertThatThrownBy(() -> supabase.as(ALICE).transaction(tx -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThat(session()).isEqualTo(before);
    }

    @Test
    void a_chain_of_its_own_is_told_as_the_request_that_it_would_be() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            SupabaseClient whole = SupabaseClient.of(CatalogReader.read(connection, Fixture.SHOP.schemas()))
                    .as(ALICE)
                    .on(connection);
            assertThat(whole.rpc("request_info").execute().json())
                    .contains(
                            "{\"method\" : \"POST\", \"path\" : \"/rpc/request_info\", \"role\" : \"authenticated\"}");
            assertThat(whole.rpc("request_info", Map.of(), CallOption.get())
                            .execute()
                            .json())
                    .contains("{\"method\" : \"GET\", \"path\" : \"/rpc/request_info\", \"role\" : \"authenticated\"}");
            assertThat(whole.rpc("header", Map.of("name", "x-custom"))
                            .throwOnError()
                            .execute()
                            .data())
                    .isEmpty();
        }
    }

    @Test
    void a_role_that_cannot_be_is_an_error_of_the_chain() {
        for (String role : List.of("none", "nobody_here", "anon\"; reset role; --")) {
            Claims stranger = Claims.of(Map.of("role", role));
            assertThat(supabase.as(stranger).from("notes").select().execute().error())
                    .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo("22023"));
        }
        assertThat(notes(supabase)).hasSize(4);
    }

    @Test
    void names_are_looked_up_in_the_schema_of_the_chain_and_settings_are_kept() {
        TransactionSettings told = TransactionSettings.of(RoleSwitching.on()).withExtraSearchPath(List.of("extra"));
        SupabaseClient alice =
                supabase.with(Settings.none().with("timezone", "Asia/Tokyo")).as(Caller.of(ALICE), told);
        assertThat(told(alice)).isEqualTo("\"api\", \"extra\" Asia/Tokyo alice");
        assertThat(told(alice.schema("api_v2"))).isEqualTo("\"api_v2\", \"extra\" Asia/Tokyo alice");
        String inner = alice.transaction(tx -> {
            assertThat(told(tx.client())).isEqualTo("\"api\", \"extra\" Asia/Tokyo alice");
            return told(tx.schema("api_v2"));
        });
        assertThat(inner).isEqualTo("\"api_v2\", \"extra\" Asia/Tokyo alice");
    }

    private static String told(SupabaseClient client) {
        return client.transaction(tx -> tx.dsl()
                .fetchSingle("select current_setting('search_path') || ' ' || current_setting('timezone') || ' '"
                        + " || (current_setting('request.jwt.claims')::json ->> 'sub')")
                .get(0, String.class));
    }

    private static List<Integer> notes(SupabaseClient client) {
        return client
                .from("notes")
                .select("id")
                .order("id")
                .throwOnError()
                .execute()
                .data()
                .orElseThrow()
                .findValues("id")
                .stream()
                .map(id -> id.intValue())
                .toList();
    }

    private String session() {
        return dsl.fetchSingle(
                        "select pg_backend_pid() || current_user || current_setting('search_path')"
                                + " || current_setting('timezone') || coalesce(current_setting('request.jwt.claims', true), '')")
                .get(0, String.class);
    }
}
