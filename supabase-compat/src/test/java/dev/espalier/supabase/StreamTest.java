// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.option.SelectOption.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.fixtures.clinic.Public;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.request.Request;
import dev.espalier.run.RowCursor;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.mapping.MappingException;
import dev.espalier.supabase.option.CountMethod;
import dev.espalier.supabase.response.FailedChainException;
import dev.espalier.supabase.response.SupabaseException;
import dev.espalier.text.Utf8;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** A stream is of whom its client is of, to its last row, and nobody else is while it holds their connection. */
@EspalierDatabase(value = Fixture.CLINIC, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StreamTest {

    private static final Claims A = user("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa");
    private static final Claims C = user("cccccccc-cccc-4ccc-8ccc-cccccccccccc");
    private static final int EACH = 1_000;

    private final HikariDataSource pool;
    private final DSLContext observer;
    private final SupabaseClient clinic;

    StreamTest(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(2);
        pool = new HikariDataSource(config);
        observer = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
        clinic = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(pool);
    }

    private static Claims user(String id) {
        return Claims.of(Map.of("sub", id, "role", "authenticated"));
    }

    /** Pets of two practices, in turns, more than are fetched at a time. */
    @BeforeEach
    void fill() {
        observer.execute("delete from public.pets where id > 100");
        observer.execute("insert into public.pets (id, practice_id, name, species, chip)"
                + " select 100 + n, 1 + n % 2, 'pet', 'cat', 'Z-' || n from generate_series(1, " + 2 * EACH + ") n");
    }

    @AfterEach
    void close() {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        pool.close();
    }

    private static Request pets(SupabaseClient client) {
        return client.from("pets").select("id,practice_id").order("id").request();
    }

    private static RowCursor<Utf8> stream(SupabaseClient client) {
        return client.execution().cursor(pets(client));
    }

    private static long seen(SupabaseClient client) {
        return client.from("pets")
                .select("id", count(CountMethod.EXACT))
                .throwOnError()
                .execute()
                .count()
                .orElseThrow();
    }

    @Test
    void everybody_sees_their_own_to_the_last_row() {
        try (RowCursor<Utf8> ofA = stream(clinic.as(A));
                RowCursor<Utf8> ofC = stream(clinic.as(C))) {
            for (int i = 0; i < 700; i++) {
                assertThat(ofA.next().orElseThrow().toString()).endsWith("\"practice_id\":1}");
                assertThat(ofC.next().orElseThrow().toString()).endsWith("\"practice_id\":2}");
            }
            assertThat(ofA.stream()).hasSize(EACH + 3 - 700);
            assertThat(ofC.stream()).hasSize(EACH + 2 - 700);
        }
        assertThatThrownBy(() -> stream(clinic.as(Claims.of(Map.of("role", "no_such")))))
                .hasMessageContaining("22023");
        assertThat(seen(clinic.as(C))).isEqualTo(EACH + 2);
    }

    @Test
    void chains_of_a_transaction_work_while_it_streams() {
        int named = clinic.as(A).transaction(tx -> {
            int each = 0;
            try (RowCursor<Utf8> pets = stream(tx.client());
                    Stream<Utf8> rows = pets.stream()) {
                for (Utf8 row : (Iterable<Utf8>) rows.skip(EACH)::iterator) {
                    assertThat(row.toString()).contains("practice_id");
                    tx.from("keepers")
                            .insert(Row.of("practice_id", 1).and("name", "streamed"))
                            .throwOnError()
                            .execute();
                    each++;
                }
            }
            return each;
        });
        assertThat(named).isEqualTo(3);
        assertThat(observer.execute("delete from public.keepers where name = 'streamed'"))
                .isEqualTo(3);
    }

    @Test
    void a_chain_is_not_answered_as_somebody_else_who_streams_in_its_transaction() {
        clinic.as(A).transactionWithoutResult(tx -> {
            try (RowCursor<Utf8> ofC = stream(tx.as(C))) {
                assertThat(ofC.next().orElseThrow().toString()).endsWith("\"practice_id\":2}");
                assertThatIllegalStateException()
                        .isThrownBy(() -> seen(tx.client()))
                        .withMessageStartingWith("a stream has this connection for itself");
                assertThatIllegalStateException().isThrownBy(() -> tx.savepoint(inner -> seen(inner.client())));
            }
            assertThat(seen(tx.client())).isEqualTo(EACH + 3);
            tx.savepointWithoutResult(inner -> {
                try (RowCursor<Utf8> ofC = stream(inner.as(C))) {
                    assertThat(ofC.next()).isPresent();
                    assertThatIllegalStateException().isThrownBy(() -> seen(tx.client()));
                }
            });
        });
    }

    @Test
    void a_stream_that_could_not_be_opened_fails_its_transaction_though_the_program_looked_away() {
        FailedChainException failed = catchThrowableOfType(
                FailedChainException.class,
                () -> clinic.as(A).transactionWithoutResult(tx -> {
                    tx.from("pets").select("id").limit(1).throwOnError().execute();
                    assertThatThrownBy(() -> tx.schema("private").from("pets").select("id").stream())
                            .isInstanceOf(SupabaseException.class);
                }));
        assertThat(failed.position()).isEqualTo(2);
        assertThat(failed.error().code()).isEqualTo("PGRST106");
    }

    @Test
    void in_a_transaction_of_spring_it_takes_part_and_others_are_refused_though_a_proxy_stands_before_each() {
        TransactionAwareDataSourceProxy aware = new TransactionAwareDataSourceProxy(pool);
        SupabaseClient within = clinic.on(aware);
        new TransactionTemplate(new DataSourceTransactionManager(pool)).executeWithoutResult(status -> {
            within.from("keepers")
                    .insert(Row.of("practice_id", 1).and("name", "streamed"))
                    .throwOnError()
                    .execute();
            try (RowCursor<Utf8> ofA = stream(within.as(A))) {
                assertThat(ofA.next()).isPresent();
                assertThatIllegalStateException().isThrownBy(() -> seen(within));
            }
            try (RowCursor<Utf8> all = stream(within)) {
                assertThat(seen(within.as(C))).isEqualTo(EACH + 2);
                assertThat(all.stream()).hasSize(2 * EACH + 5);
            }
            status.setRollbackOnly();
        });
        assertThat(observer.fetchCount(DSL.table("public.keepers"), DSL.condition("name = 'streamed'")))
                .isZero();
    }

    @Test
    void a_row_that_does_not_fit_closes_the_stream() {
        Iterator<Integer> rows =
                clinic.from("pets").select("id").stream(Integer.class).iterator();
        assertThatExceptionOfType(MappingException.class).isThrownBy(rows::hasNext);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void without_a_connection_there_is_no_stream() {
        SupabaseClient nowhere = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
        assertThatIllegalStateException()
                .isThrownBy(() -> stream(nowhere))
                .withMessageStartingWith("this client has no connection to execute on");
    }
}
