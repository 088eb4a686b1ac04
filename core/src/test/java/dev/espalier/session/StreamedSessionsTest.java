// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A stream holds its connection until its end, whatever that is, and the connection is then as it was. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StreamedSessionsTest {

    private static final Request TAGS = Requests.read("tags", "select=id", "order=id");
    private static final Request FAILING = Requests.read("failing", "select=id,quotient");
    private static final Settings ZONE = Settings.none().with("timezone", "Asia/Tokyo");

    private final WatchedPool pool;
    private final Connection observer;
    private final Espalier shop;

    StreamedSessionsTest(TestDatabase database) throws SQLException {
        pool = new WatchedPool(database.connect());
        observer = database.connect();
        LongTables.make(observer);
        shop = LongTables.espalier(observer);
    }

    @BeforeEach
    void settle() throws SQLException {
        Session.execute(observer, "delete from api.tags where id >= 90");
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
        observer.close();
    }

    @Test
    void at_the_end_of_its_rows_the_transaction_is_committed_though_nobody_closes_it() throws SQLException {
        RowCursor<Utf8> rows = shop.stream(TAGS, under(Settings.none()));
        assertThat(pool.state(observer)).isEqualTo("idle in transaction");
        assertThat(pool.returned()).isZero();
        assertThat(rows.stream()).hasSize(4);
        assertAsBefore();
        assertThat(pool.commits()).isEqualTo(1);
        rows.close();
        assertThat(pool.returned()).isEqualTo(1);
        assertThat(pool.commits() + pool.rollbacks()).isEqualTo(1);
    }

    @Test
    void its_transaction_may_only_read_and_its_settings_end_with_it() throws SQLException {
        Request now = Requests.read("customers", "select=joined_at", "id=eq.2");
        try (RowCursor<Utf8> rows = shop.stream(now, under(ZONE))) {
            assertThat(Session.setting(pool.physical(), "timezone")).isEqualTo("Asia/Tokyo");
            assertThat(Session.setting(pool.physical(), "transaction_read_only"))
                    .isEqualTo("on");
            assertThat(rows.next()).hasToString("Optional[{\"joined_at\":\"2025-02-01T09:00:00+09:00\"}]");
        }
        assertAsBefore();
        assertThat(Session.setting(pool.physical(), "timezone")).isEqualTo("UTC");
    }

    @Test
    void what_is_closed_before_its_end_is_rolled_back() throws SQLException {
        try (RowCursor<Utf8> rows = shop.stream(LongTables.MANY, under(ZONE))) {
            assertThat(rows.next()).isPresent();
        }
        assertAsBefore();
        assertThat(pool.commits()).isZero();
        assertThat(pool.rollbacks()).isEqualTo(1);
    }

    @Test
    void what_its_reader_throws_gives_the_connection_back() throws SQLException {
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    try (RowCursor<Utf8> rows = shop.stream(LongTables.MANY, under(ZONE))) {
                        rows.stream().forEach(row -> {
                            throw new IllegalStateException("not this one");
                        });
                    }
                })
                .withMessage("not this one");
        assertAsBefore();
        assertThat(pool.rollbacks()).isEqualTo(1);
    }

    @Test
    void what_postgresql_says_in_the_middle_comes_after_the_rows_that_came_before() throws SQLException {
        RowCursor<Utf8> rows = shop.stream(FAILING, under(ZONE));
        int told = 0;
        for (; told < 500; told++) {
            assertThat(rows.next().orElseThrow().toString()).startsWith("{\"id\":" + (told + 1) + ",");
        }
        assertThatThrownBy(() -> rows.stream().forEach(row -> {}))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("22012"));
        assertAsBefore();
        assertThat(pool.commits()).isZero();
        assertThatIllegalStateException().isThrownBy(rows::next).withMessage("this stream is closed");
        rows.close();
        assertThat(pool.returned()).isEqualTo(1);
    }

    @Test
    void what_fails_before_the_first_row_gives_the_connection_back() throws SQLException {
        Settings wrong = Settings.none().with("timezone", "Nowhere/Land");
        assertThatThrownBy(() -> shop.stream(TAGS, under(wrong))).hasMessageContaining("22023");
        assertThatThrownBy(() -> shop.stream(Requests.read("tags", "id=eq.abc"), under(ZONE)))
                .hasMessageContaining("22P02");
        assertThatThrownBy(() -> shop.stream(Requests.read("failing", "id=eq.1000"), under(Settings.none())))
                .hasMessageContaining("22012");
        assertAsBefore();
        assertThat(pool.borrowed()).isEqualTo(3);
        assertThat(pool.commits()).isZero();
    }

    @Test
    void a_connection_that_dies_in_the_middle_goes_back_too() throws SQLException {
        RowCursor<Utf8> rows = shop.stream(LongTables.MANY, under(ZONE));
        assertThat(rows.next()).isPresent();
        Session.kill(observer, pool.backend());
        assertThatThrownBy(() -> rows.stream().forEach(row -> {})).isInstanceOf(QueryException.class);
        assertThat(pool.returned()).isEqualTo(1);
        rows.close();
        assertThat(pool.returned()).isEqualTo(1);
    }

    @Test
    void a_dead_connection_that_nobody_reads_any_more_is_no_failure() throws SQLException {
        RowCursor<Utf8> rows = shop.stream(LongTables.MANY, under(ZONE));
        Session.kill(observer, pool.backend());
        rows.close();
        assertThat(pool.returned()).isEqualTo(1);
        assertThat(pool.physical().isClosed()).isTrue();
    }

    @Test
    void a_commit_that_fails_is_told_at_the_end_and_not_taken_for_it() {
        pool.beforeCommit(() -> {
            throw new SQLException("could not serialize access", "40001");
        });
        RowCursor<Utf8> rows = shop.stream(TAGS, under(ZONE));
        for (int i = 0; i < 4; i++) {
            assertThat(rows.next()).isPresent();
        }
        assertThatThrownBy(rows::next).hasMessageContaining("40001");
        assertThat(pool.returned()).isEqualTo(1);
    }

    @Test
    void a_pool_without_autocommit_gets_its_connection_back_in_no_transaction() throws SQLException {
        pool.physical().setAutoCommit(false);
        UnitOfWork work = new UnitOfWork(ConnectionSource.of(pool, PoolOption.WITHOUT_AUTOCOMMIT), Settings.none());
        try (RowCursor<Utf8> rows = shop.stream(LongTables.MANY, work)) {
            assertThat(rows.next()).isPresent();
        }
        assertThat(pool.returned()).isEqualTo(1);
        assertThat(pool.physical().getAutoCommit()).isFalse();
        assertThat(pool.state(observer)).isEqualTo("idle");
    }

    @Test
    void streams_of_one_pool_have_a_connection_each(TestDatabase database) throws SQLException {
        UnitOfWork work = Houses.on(database.dataSource());
        try (RowCursor<Utf8> one = shop.stream(LongTables.MANY, work);
                RowCursor<Utf8> other = shop.stream(LongTables.MANY, work)) {
            for (int i = 0; i < 600; i++) {
                assertThat(one.next()).isEqualTo(other.next());
            }
            assertThat(shop.run(TAGS, work).rows()).isEqualTo(4);
        }
    }

    private UnitOfWork under(Settings settings) {
        return new UnitOfWork(ConnectionSource.of(pool), settings);
    }

    private void assertAsBefore() throws SQLException {
        assertThat(pool.returned()).isEqualTo(pool.borrowed());
        assertThat(pool.physical().getAutoCommit()).isTrue();
        assertThat(pool.physical().isReadOnly()).isFalse();
        assertThat(pool.state(observer)).isEqualTo("idle");
    }
}
