// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.Writes;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.request.Request;
import dev.espalier.run.RowCursor;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A shape that comes again is one statement, prepared once in a session and run from its plan, whatever happens in between. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreparedStatementsTest {

    private static final Espalier SHOP = Houses.shop();
    private static final int RUNS = 12;

    /** The driver prepares what comes the fifth time. */
    private static final int PREPARED_RUNS = RUNS - 4;

    private static final Settings ALICE = Settings.none()
            .with("role", "authenticated")
            .with("search_path", "api")
            .with("request.jwt.claims", "{\"role\":\"authenticated\",\"sub\":\"alice\"}");

    private final WatchedPool pool;

    PreparedStatementsTest(TestDatabase shop) throws SQLException {
        pool = new WatchedPool(shop.connect());
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
    }

    static Stream<Arguments> circumstances() {
        return Stream.of(
                Arguments.of(Settings.none(), new PoolOption[0]),
                Arguments.of(ALICE, new PoolOption[0]),
                Arguments.of(ALICE.withIsolation("serializable"), new PoolOption[0]),
                Arguments.of(ALICE, new PoolOption[] {PoolOption.RESET_SESSIONS}));
    }

    @ParameterizedTest
    @MethodSource("circumstances")
    void it_is_prepared_once_and_its_plan_is_kept(Settings settings, PoolOption... options) throws SQLException {
        UnitOfWork work = new UnitOfWork(ConnectionSource.of(pool, options), settings);
        for (int i = 0; i < RUNS; i++) {
            SHOP.run(tag(String.valueOf(i)), work);
            assertThatThrownBy(() -> SHOP.run(tag("abc"), work)).isInstanceOf(QueryException.class);
        }
        assertThat(of("tags")).isEqualTo("1 statement, planned for all values: true");
    }

    @Test
    void neither_streams_nor_callers_nor_the_end_of_a_transaction_make_another() throws SQLException {
        UnitOfWork alice = new UnitOfWork(ConnectionSource.of(pool), ALICE);
        UnitOfWork nobody = new UnitOfWork(ConnectionSource.of(pool), Settings.none());
        for (int i = 0; i < RUNS; i++) {
            try (RowCursor<Utf8> rows = SHOP.stream(Requests.read("customers", "select=id", "id=eq." + i), alice)) {
                rows.next();
            }
            SHOP.run(tag(String.valueOf(i)), i % 2 == 0 ? alice : nobody);
            pool.physical().setAutoCommit(false);
            SHOP.run(tag(String.valueOf(i)), new UnitOfWork(ConnectionSource.of(pool.physical()), ALICE));
            pool.physical().rollback();
            pool.physical().setAutoCommit(true);
        }
        assertThat(of("tags")).startsWith("1 statement");
        assertThat(of("customers")).startsWith("1 statement");
    }

    @Test
    void pages_that_recur_have_one_each_and_all_others_one_together() throws SQLException {
        UnitOfWork alice = new UnitOfWork(ConnectionSource.of(pool), ALICE);
        for (int i = 0; i < RUNS; i++) {
            SHOP.run(Requests.read("tags", "select=label", "order=id", "limit=2", "offset=0"), alice);
            SHOP.run(Requests.read("tags", "select=label", "order=id", "limit=2", "offset=" + (100 + i)), alice);
        }
        assertThat(of("tags")).startsWith("2 statement");
    }

    @Test
    void a_write_that_is_taken_back_stays_prepared() throws SQLException {
        UnitOfWork work = new UnitOfWork(ConnectionSource.of(pool), Settings.none());
        for (int i = 0; i < RUNS; i++) {
            Request insert = Writes.insert("tags", "{'id': 77, 'label': 'x'}")
                    .prefer("tx=rollback")
                    .request();
            SHOP.run(insert, work);
        }
        assertThat(of("tags")).startsWith("1 statement");
    }

    private static Request tag(String id) {
        return Requests.read("tags", "select=label", "id=eq." + id);
    }

    /** What is prepared in the session of the statements on a relation of {@code api}, and whether one plan is kept for all values. */
    private String of(String relation) throws SQLException {
        Connection connection = pool.physical();
        return Session.text(
                connection,
                "select count(*) || ' statement, planned for all values: ' || coalesce(bool_and(generic_plans > 0"
                        + " and custom_plans + generic_plans >= " + PREPARED_RUNS + "), false)"
                        + " from pg_prepared_statements where statement like '%\"api\".\"" + relation + "\"%'");
    }
}
