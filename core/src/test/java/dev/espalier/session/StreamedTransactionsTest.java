// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ConnectionProvider;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A stream on a connection of the caller: who opened the transaction ends it, and nobody else answers under its settings. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StreamedTransactionsTest {

    private static final String OCCUPIED =
            "a stream has this connection for itself until it is closed; close it before anything else runs";
    private static final String WAITING =
            "select count(*)::text from pg_locks where locktype = 'advisory' and not granted";
    /** Should a stream read on where it must not, it fails instead of waiting for a lock that it holds up itself. */
    private static final Settings NOT_FOREVER = Settings.none().with("lock_timeout", "20s");

    private static final Request MINE = Requests.read("tags", "select=label", "id=gte.90", "order=id");
    private static final Request NOTES = Requests.read("notes", "select=owner", "shared=is.false");
    private static final Settings AS_ALICE = Settings.none()
            .with("role", "authenticated")
            .with("request.jwt.claims", "{\"role\":\"authenticated\",\"sub\":\"alice\"}");

    private final WatchedPool pool;
    private final Connection mine;
    private final Connection observer;
    private final Espalier shop;

    StreamedTransactionsTest(TestDatabase database) throws SQLException {
        pool = new WatchedPool(database.connect());
        mine = pool.getConnection();
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
    void it_sees_what_the_callers_transaction_wrote_and_leaves_it_open() throws SQLException {
        begin();
        Session.execute(mine, "insert into api.tags values (90, 'mine')");
        assertThat(rows(MINE, Houses.on(mine))).containsExactly("{\"label\":\"mine\"}");
        try (RowCursor<Utf8> abandoned = shop.stream(LongTables.MANY, Houses.on(mine))) {
            assertThat(abandoned.next()).isPresent();
        }
        assertThat(pool.commits() + pool.rollbacks() + pool.returned()).isZero();
        assertThat(pool.state(observer)).isEqualTo("idle in transaction");
        mine.rollback();
        assertThat(rows(MINE, Houses.on(mine))).isEmpty();
    }

    @Test
    void without_settings_others_work_in_the_same_transaction_while_it_is_open() throws SQLException {
        begin();
        try (RowCursor<Utf8> many = shop.stream(LongTables.MANY, Houses.on(mine))) {
            for (int i = 0; i < 600; i++) {
                assertThat(many.next()).isPresent();
            }
            shop.run(Writes.insert("tags", "{'id': 90, 'label': 'mine'}").request(), Houses.on(mine));
            assertThat(rows(MINE, Houses.on(mine))).containsExactly("{\"label\":\"mine\"}");
            assertThat(Houses.body(shop.run(NOTES, under(AS_ALICE)))).isEqualTo("[{\"owner\":\"alice\"}]");
            assertThat(many.stream()).hasSize(2_400);
        }
        mine.commit();
        assertThat(rows(MINE, Houses.on(observer))).hasSize(1);
    }

    @Test
    void settings_hold_until_it_is_closed_and_are_then_what_they_were() throws SQLException {
        begin();
        Session.execute(mine, "set local search_path = private");
        Settings all = AS_ALICE.with("search_path", "api");
        try (RowCursor<Utf8> notes = shop.stream(NOTES, under(all))) {
            assertThat(Session.text(mine, "select current_user::text")).isEqualTo("authenticated");
            assertThat(notes.next()).contains(Utf8.of("{\"owner\":\"alice\"}"));
        }
        assertThat(Session.text(mine, "select current_user::text")).isEqualTo("postgres");
        assertThat(Session.setting(mine, "request.jwt.claims")).isEmpty();
        assertThat(Session.setting(mine, "search_path")).isEqualTo("private");
        assertThat(rows(NOTES, under(all))).hasSize(1);
        assertThat(Session.setting(mine, "search_path")).isEqualTo("private");
        assertThat(pool.commits() + pool.rollbacks()).isZero();
    }

    @Test
    void nobody_answers_under_settings_of_an_open_stream_by_whichever_way_they_come() throws SQLException {
        begin();
        List<UnitOfWork> others = List.of(
                Houses.on(mine),
                Houses.on(pool.physical()),
                Houses.on(new LentConnection(mine).proxy()),
                Houses.on(pool),
                under(Settings.none().with("role", "anon")),
                new UnitOfWork(
                        ConnectionSource.of(DSL.using(mine, SQLDialect.POSTGRES).configuration()), Settings.none()));
        RowCursor<Utf8> notes = shop.stream(NOTES, under(AS_ALICE));
        for (UnitOfWork other : others) {
            assertOccupied(() -> shop.run(NOTES, other));
            assertOccupied(() -> shop.stream(NOTES, other));
            assertOccupied(() -> other.transaction(Unit.writing(), connection -> "begun"));
        }
        assertThat(shop.run(NOTES, Houses.on(observer)).rows()).isEqualTo(2);
        assertThat(notes.stream()).hasSize(1);
        for (UnitOfWork other : others.subList(0, 4)) {
            assertThat(shop.run(NOTES, other).rows()).isEqualTo(2);
        }
        assertThat(pool.returned()).isEqualTo(pool.borrowed() - 1);
    }

    @Test
    void an_open_stream_waits_until_another_one_with_settings_is_closed() throws SQLException {
        begin();
        try (RowCursor<Utf8> many = shop.stream(LongTables.MANY, Houses.on(mine))) {
            try (RowCursor<Utf8> notes = shop.stream(NOTES, under(AS_ALICE))) {
                assertOccupied(many::next);
                assertThat(notes.next()).isPresent();
            }
            assertThat(many.stream()).hasSize(3_000);
        }
    }

    @Test
    void on_a_connection_in_no_transaction_it_has_its_own() throws SQLException {
        try (RowCursor<Utf8> notes = shop.stream(NOTES, under(AS_ALICE))) {
            assertThat(mine.getAutoCommit()).isFalse();
            assertOccupied(() -> shop.run(MINE, Houses.on(mine)));
            assertThat(notes.next()).isPresent();
        }
        assertThat(mine.getAutoCommit()).isTrue();
        assertThat(pool.state(observer)).isEqualTo("idle");
        assertThat(pool.rollbacks()).isEqualTo(1);
        assertThat(rows(NOTES, under(AS_ALICE))).hasSize(1);
        assertThat(pool.commits()).isEqualTo(1);
        assertThat(pool.returned()).isZero();
        assertThat(shop.run(NOTES, Houses.on(mine)).rows()).isEqualTo(2);
    }

    @Test
    void a_failure_leaves_the_transaction_for_the_caller_to_end() throws SQLException {
        begin();
        Session.execute(mine, "savepoint before");
        RowCursor<Utf8> failing = shop.stream(Requests.read("failing"), under(AS_ALICE));
        assertThatThrownBy(() -> failing.stream().forEach(row -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("22012");
        assertThat(pool.state(observer)).isEqualTo("idle in transaction (aborted)");
        Session.execute(mine, "rollback to savepoint before");
        assertThat(shop.run(NOTES, Houses.on(mine)).rows()).isEqualTo(2);
        assertThat(pool.commits() + pool.rollbacks()).isZero();
    }

    @Test
    void a_function_that_must_not_write_reads_and_the_transaction_writes_again_afterwards() throws SQLException {
        begin();
        Session.execute(
                observer,
                "create or replace function api.counted() returns setof int language plpgsql as"
                        + " $$ begin perform set_config('response.status', '299', true);"
                        + " return query select id from api.many order by id; end $$");
        Espalier house = LongTables.espalier(observer);
        try (RowCursor<Utf8> counted = house.stream(Writes.get("counted").request(), Houses.on(mine))) {
            assertThat(counted.next()).contains(Utf8.of("1"));
            assertOccupied(() -> house.run(MINE, Houses.on(mine)));
        }
        house.run(Writes.insert("tags", "{'id': 90, 'label': 'mine'}").request(), Houses.on(mine));
        assertThat(Session.setting(mine, "response.status")).isEmpty();
        Session.execute(observer, "alter function api.counted() stable");
        Espalier later = LongTables.espalier(observer);
        try (RowCursor<Utf8> counted = later.stream(Writes.get("counted").request(), Houses.on(mine))) {
            assertThat(counted.next()).contains(Utf8.of("1"));
        }
        assertThat(Session.setting(mine, "response.status")).isEmpty();
    }

    @Test
    void a_transaction_cannot_be_kept_over_an_open_stream_with_settings() throws SQLException {
        List<RowCursor<Utf8>> left = new ArrayList<>();
        assertOccupied(() -> Houses.on(mine).transaction(Unit.writing(), connection -> {
            Session.execute(connection, "insert into api.tags values (90, 'mine')");
            return left.add(shop.stream(NOTES, new UnitOfWork(ConnectionSource.of(connection), AS_ALICE)));
        }));
        assertThat(shop.run(MINE, Houses.on(mine)).rows()).isZero();
        left.get(0).close();
        assertThatIllegalStateException().isThrownBy(left.get(0)::next).withMessage("this stream is closed");
    }

    @Test
    void a_stream_that_outlives_its_transaction_is_over_and_closes_in_silence() throws SQLException {
        List<RowCursor<Utf8>> left = new ArrayList<>();
        Houses.on(mine).transaction(Unit.writing(), connection -> {
            left.add(shop.stream(LongTables.MANY, Houses.on(connection)));
            return left.add(shop.stream(LongTables.MANY, Houses.on(connection)));
        });
        assertThat(pool.commits()).isEqualTo(1);
        assertThatThrownBy(left.get(0)::next).isInstanceOf(QueryException.class).hasMessageContaining("08003");
        left.forEach(RowCursor::close);
        assertThat(pool.commits() + pool.rollbacks()).isEqualTo(1);
    }

    @Test
    void what_a_connection_provider_gave_is_released_once() {
        AtomicInteger acquired = new AtomicInteger();
        AtomicInteger released = new AtomicInteger();
        ConnectionProvider provider = new ConnectionProvider() {
            @Override
            public Connection acquire() {
                acquired.incrementAndGet();
                return mine;
            }

            @Override
            public void release(@Nullable Connection connection) {
                released.incrementAndGet();
                assertThat(connection).isSameAs(mine);
            }
        };
        UnitOfWork work = new UnitOfWork(
                ConnectionSource.of(new DefaultConfiguration().set(provider).set(SQLDialect.POSTGRES)), AS_ALICE);
        assertThat(rows(NOTES, work)).hasSize(1);
        try (RowCursor<Utf8> abandoned = shop.stream(NOTES, work)) {
            assertThat(released).hasValue(1);
            assertThat(abandoned.next()).isPresent();
        }
        assertThatThrownBy(() -> rows(Requests.read("failing"), work)).hasMessageContaining("22012");
        assertThatThrownBy(() -> rows(Requests.read("tags", "id=eq.abc"), work)).hasMessageContaining("22P02");
        assertThat(acquired).hasValue(4);
        assertThat(released).hasValue(4);
    }

    @Test
    void a_second_thread_is_refused_while_one_reads_and_closing_waits_for_that() throws Exception {
        Session.execute(observer, "select pg_advisory_lock(" + LongTables.LOCK + ")");
        RowCursor<Utf8> waiting = shop.stream(
                Requests.read("waiting", "select=id,waited"), new UnitOfWork(ConnectionSource.of(pool), NOT_FOREVER));
        for (int i = 0; i < 480; i++) {
            assertThat(waiting.next()).isPresent();
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Optional<Utf8>> read = threads.submit(waiting::next);
            while (!Session.text(observer, WAITING).equals("1")) {
                Thread.onSpinWait();
            }
            assertThatIllegalStateException()
                    .isThrownBy(waiting::next)
                    .withMessageStartingWith("another thread reads this stream");
            Future<?> closed = threads.submit(waiting::close);
            Session.execute(observer, "select pg_advisory_unlock(" + LongTables.LOCK + ")");
            assertThat(read.get()).contains(Utf8.of("{\"id\":481,\"waited\":null}"));
            closed.get();
            assertThat(pool.returned()).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    private void begin() throws SQLException {
        mine.setAutoCommit(false);
    }

    private UnitOfWork under(Settings settings) {
        return new UnitOfWork(ConnectionSource.of(mine), settings);
    }

    private List<String> rows(Request request, UnitOfWork work) {
        try (RowCursor<Utf8> rows = shop.stream(request, work)) {
            List<String> all = new ArrayList<>();
            for (Optional<Utf8> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get().toString());
            }
            return all;
        }
    }

    private static void assertOccupied(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatIllegalStateException().isThrownBy(work).withMessage(OCCUPIED);
    }
}
