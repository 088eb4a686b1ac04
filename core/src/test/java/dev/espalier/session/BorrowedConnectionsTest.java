// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Format;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection of a pool goes back as it came, however the work on it ends. */
@EspalierDatabase(Fixture.SHOP)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BorrowedConnectionsTest {

    private static final Espalier SHOP = Houses.shop();
    private static final Settings ZONE = Settings.none().with("timezone", "Asia/Tokyo");

    private final WatchedPool pool;
    private final Connection observer;

    BorrowedConnectionsTest(TestDatabase shop) throws SQLException {
        pool = new WatchedPool(shop.connect());
        observer = shop.connect();
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
        observer.close();
    }

    /** Requests that fail at every station: read, planned, prepared, executed, judged. */
    static Stream<Request> failures() {
        return Stream.of(
                Requests.read("tags", "select=id,(("),
                Requests.read("tags", "id=same.1"),
                Requests.read("no_such"),
                Requests.read("orders", "select=addresses(*)"),
                Requests.read("tags", "no_such=eq.1"),
                Requests.read("tags", "id=eq.abc"),
                Requests.read("tags", "select=id::no_such_type"),
                Requests.read("tags", "label=match.("),
                Requests.as(Format.ONE_ROW, Requests.read("tags")),
                Requests.as(Format.ONE_ROW, Requests.read("tags", "id=eq.-1")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void after_a_failure_without_settings(Request request) throws SQLException {
        assertThatThrownBy(() -> SHOP.run(request, on(Settings.none()))).isInstanceOf(QueryException.class);
        assertAsBefore();
        assertThat(pool.commits() + pool.rollbacks()).isZero();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void after_a_failure_under_settings(Request request) throws SQLException {
        assertThatThrownBy(() -> SHOP.run(request, on(ZONE))).isInstanceOf(QueryException.class);
        assertAsBefore();
        assertThat(pool.commits()).isZero();
        assertThat(pool.rollbacks()).isEqualTo(pool.borrowed());
        assertThat(Session.setting(pool.physical(), "timezone")).isEqualTo("UTC");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void after_a_failure_of_a_pool_without_autocommit(Request request) throws SQLException {
        pool.physical().setAutoCommit(false);
        assertThatThrownBy(() -> SHOP.run(request, onPoolWithoutAutocommit())).isInstanceOf(QueryException.class);
        assertThat(pool.returned()).isEqualTo(pool.borrowed());
        assertThat(pool.physical().getAutoCommit()).isFalse();
        assertThat(pool.state(observer)).isEqualTo("idle");
    }

    /** It takes nothing back, so the transaction ends as it does when nothing is wrong. */
    @Test
    void after_a_page_past_the_end_under_settings() throws SQLException {
        Request request = Requests.counted(Requests.read("tags", "offset=1000"));
        assertThatThrownBy(() -> SHOP.run(request, on(ZONE)))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("PGRST103"));
        assertAsBefore();
        assertThat(pool.commits()).isEqualTo(1);
        assertThat(Session.setting(pool.physical(), "timezone")).isEqualTo("UTC");
    }

    @Test
    void after_a_success_without_settings_no_transaction_was_asked_for() throws SQLException {
        assertThat(SHOP.run(Requests.read("tags"), on(Settings.none())).rows()).isEqualTo(4);
        assertAsBefore();
        assertThat(pool.borrowed()).isEqualTo(1);
        assertThat(pool.commits() + pool.rollbacks()).isZero();
    }

    @Test
    void after_a_success_under_settings_one_transaction_was_committed() throws SQLException {
        Request request = Requests.read("customers", "select=joined_at", "id=eq.2");
        assertThat(Houses.body(SHOP.run(request, on(ZONE)))).contains("2025-02-01T09:00:00+09:00");
        assertAsBefore();
        assertThat(pool.commits()).isEqualTo(1);
        assertThat(pool.rollbacks()).isZero();
        assertThat(Session.setting(pool.physical(), "timezone")).isEqualTo("UTC");
    }

    @Test
    void after_a_success_of_a_pool_without_autocommit() throws SQLException {
        pool.physical().setAutoCommit(false);
        assertThat(SHOP.run(Requests.read("tags"), onPoolWithoutAutocommit()).rows())
                .isEqualTo(4);
        assertThat(pool.returned()).isEqualTo(1);
        assertThat(pool.physical().getAutoCommit()).isFalse();
        assertThat(pool.state(observer)).isEqualTo("idle");
    }

    @Test
    void after_a_transaction_that_may_only_read() throws SQLException {
        UnitOfWork reading = new UnitOfWork(ConnectionSource.of(pool), ZONE);
        Session.execute(pool.physical(), "set default_transaction_read_only = off");
        String during =
                reading.run(Terms.reading(), connection -> Session.setting(connection, "transaction_read_only"));
        assertThat(during).isEqualTo("on");
        assertAsBefore();
        assertThatThrownBy(() -> SHOP.run(Requests.read("tags", "id=eq.abc"), reading))
                .isInstanceOf(QueryException.class);
        assertAsBefore();
        String after = on(ZONE).run(Unit.writing(), connection -> Session.setting(connection, "transaction_read_only"));
        assertThat(after).isEqualTo("off");
    }

    @Test
    void after_settings_that_cannot_be_set() throws SQLException {
        Settings wrong = Settings.none().with("timezone", "Nowhere/Land");
        Problem problem = Houses.problem(SHOP, on(wrong), Requests.read("tags"));
        assertThat(problem.code()).isEqualTo("22023");
        assertAsBefore();
    }

    @Test
    void a_request_that_cannot_be_planned_borrows_nothing() {
        for (Request request : failures().limit(4).toList()) {
            assertThatThrownBy(() -> SHOP.run(request, on(ZONE))).isInstanceOf(QueryException.class);
        }
        assertThat(pool.borrowed()).isZero();
    }

    @Test
    void a_pool_that_has_no_connection_to_give_is_told_as_such(TestDatabase shop) throws SQLException {
        org.postgresql.ds.PGSimpleDataSource nowhere = new org.postgresql.ds.PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        Problem problem = Houses.problem(SHOP, nowhere, Requests.read("tags"));
        assertThat(problem.code()).isEqualTo("PGRST000");
        assertThat(problem.message()).isEqualTo("Database connection error.");
    }

    @Test
    void a_connection_that_dies_at_work_goes_back_too(TestDatabase shop) throws SQLException {
        WatchedPool doomed = new WatchedPool(shop.connect());
        try (Connection killer = shop.connect()) {
            Session.kill(killer, doomed.physical());
        }
        for (Settings settings : List.of(Settings.none(), ZONE)) {
            UnitOfWork work = new UnitOfWork(ConnectionSource.of(doomed), settings);
            Problem problem = Houses.problem(SHOP, work, Requests.read("tags"));
            assertThat(problem.code()).isIn("57P01", "08003", "08006");
        }
        assertThat(doomed.returned()).isEqualTo(doomed.borrowed()).isEqualTo(2);
    }

    private UnitOfWork on(Settings settings) {
        return new UnitOfWork(ConnectionSource.of(pool), settings);
    }

    private UnitOfWork onPoolWithoutAutocommit() {
        return new UnitOfWork(ConnectionSource.of(pool, PoolOption.WITHOUT_AUTOCOMMIT), Settings.none());
    }

    private void assertAsBefore() throws SQLException {
        assertThat(pool.returned()).isEqualTo(pool.borrowed());
        assertThat(pool.physical().getAutoCommit()).isTrue();
        assertThat(pool.physical().isReadOnly()).isFalse();
        assertThat(pool.state(observer)).isEqualTo("idle");
    }
}
