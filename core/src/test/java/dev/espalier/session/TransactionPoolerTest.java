// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.Writes;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.request.Request;
import dev.espalier.run.RowCursor;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Behind a pooler that lends sessions for a transaction everything is answered, and nothing is left in a session. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransactionPoolerTest {

    private static final int RUNS = 12;
    private static final Request TAG = Requests.read("tags", "select=label", "id=eq.1");
    private static final Request NOTES = Requests.read("notes", "select=owner", "shared=is.false");
    private static final Settings ALICE = Settings.none()
            .with("role", "authenticated")
            .with("search_path", "api")
            .with("request.jwt.claims", "{\"role\":\"authenticated\",\"sub\":\"alice\"}");
    private static final String PREPARED = "select count(*)::text from pg_prepared_statements";

    private final HoppingPooler pooler;
    private final WatchedPool pool;
    private final Connection direct;
    private final Espalier shop;

    TransactionPoolerTest(TestDatabase database) throws SQLException, IOException {
        direct = database.connect();
        LongTables.make(direct);
        shop = LongTables.espalier(direct);
        pooler = new HoppingPooler(database.jdbcUrl());
        pool = new WatchedPool(pooler.dataSource().getConnection());
    }

    @AfterEach
    void disconnect() throws SQLException, IOException {
        direct.close();
        pool.close();
        pooler.close();
    }

    @Test
    void whoever_is_not_told_of_it_looks_for_statements_in_another_session() {
        UnitOfWork work = new UnitOfWork(ConnectionSource.of(pool), Settings.none());
        assertThatThrownBy(() -> runAll(work))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("26000"));
    }

    @Test
    void reads_writes_and_failures_are_answered_from_whichever_session_there_is() throws SQLException {
        runAll(pooled(Settings.none()));
        assertNothingIsPrepared();
    }

    @Test
    void under_settings_each_transaction_is_its_callers_and_the_next_is_nobodys() throws SQLException {
        runAll(pooled(ALICE));
        for (int i = 0; i < RUNS; i++) {
            assertThat(Houses.body(shop.run(NOTES, pooled(ALICE))))
                    .contains("alice")
                    .doesNotContain("bob");
            assertThat(Session.setting(pool.physical(), "role")).isEqualTo("none");
        }
        assertNothingIsPrepared();
    }

    @Test
    void sessions_that_are_reset_are_reset_there_too() throws SQLException {
        PoolOption[] both = {PoolOption.TRANSACTION_POOLER, PoolOption.RESET_SESSIONS};
        runAll(new UnitOfWork(ConnectionSource.of(pool, both), ALICE));
        assertNothingIsPrepared();
    }

    @Test
    void a_stream_has_one_session_to_its_end() throws SQLException {
        try (RowCursor<Utf8> rows = shop.stream(LongTables.MANY, pooled(ALICE))) {
            assertThat(rows.stream()).hasSize(3000);
        }
        assertNothingIsPrepared();
    }

    @Test
    void several_statements_have_one_session_together() throws SQLException {
        String session = "select pg_backend_pid()::text";
        for (int i = 0; i < RUNS; i++) {
            assertThat(pooled(ALICE).<Boolean>transaction(Unit.writing(), connection -> {
                        String first = Session.text(connection, session);
                        Session.execute(connection, "select count(*) from api.tags");
                        return first.equals(Session.text(connection, session));
                    }))
                    .isTrue();
        }
        assertNothingIsPrepared();
    }

    @Test
    void a_catalog_is_read_through_it_by_a_driver_that_prepares_nothing_at_all() throws SQLException {
        PGSimpleDataSource unprepared = pooler.dataSource();
        unprepared.setPrepareThreshold(0);
        try (WatchedPool all = new WatchedPool(unprepared.getConnection())) {
            DatabaseSchema read = CatalogReader.read(all.physical(), List.of("api"));
            assertThat(read).isEqualTo(CatalogReader.read(direct, List.of("api")));
            UnitOfWork work = new UnitOfWork(ConnectionSource.of(all, PoolOption.TRANSACTION_POOLER), ALICE);
            runAll(work);
            assertThat(Session.text(all.physical(), PREPARED)).isEqualTo("0");
        }
    }

    @Test
    void a_connection_goes_back_as_it_was() throws SQLException {
        PGConnection driver = pool.physical().unwrap(PGConnection.class);
        driver.setPrepareThreshold(7);
        shop.run(TAG, pooled(ALICE));
        assertThat(driver.getPrepareThreshold()).isEqualTo(7);
        assertThat(pool.returned()).isEqualTo(pool.borrowed()).isEqualTo(1);
    }

    @Test
    void a_driver_that_cannot_be_told_is_refused_before_anything_is_sent() throws SQLException {
        WatchedPool strange = new WatchedPool(untold(direct));
        UnitOfWork work = new UnitOfWork(ConnectionSource.of(strange, PoolOption.TRANSACTION_POOLER), Settings.none());
        assertThatIllegalStateException()
                .isThrownBy(() -> shop.run(TAG, work))
                .withMessageStartingWith("behind a transaction pooler the driver must be told to prepare nothing");
        assertThat(strange.returned()).isEqualTo(1);
    }

    /** The same connection of another driver. */
    private static Connection untold(Connection connection) {
        ClassLoader loader = TransactionPoolerTest.class.getClassLoader();
        Object metadata = Proxy.newProxyInstance(
                loader, new Class<?>[] {DatabaseMetaData.class}, (proxy, method, arguments) -> untold(connection));
        return (Connection) Proxy.newProxyInstance(
                loader, new Class<?>[] {Connection.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMetaData" -> metadata;
                    case "isWrapperFor" -> false;
                    default -> method.invoke(connection, arguments);
                });
    }

    private void runAll(UnitOfWork work) {
        Request insert = Writes.insert("tags", "{'id': 78, 'label': 'x'}")
                .prefer("tx=rollback")
                .request();
        Request wrong = Requests.read("tags", "id=eq.abc");
        for (int i = 0; i < RUNS; i++) {
            shop.run(TAG, work);
            shop.run(Requests.read("tags", "select=label", "order=id", "limit=2"), work);
            assertThat(shop.run(insert, work).rows()).isEqualTo(1);
            assertThat(Houses.problem(shop, work, wrong).code()).isEqualTo("22P02");
        }
    }

    private void assertNothingIsPrepared() throws SQLException {
        pool.physical().unwrap(PGConnection.class).setPrepareThreshold(0);
        assertThat(Session.text(pool.physical(), PREPARED)).isEqualTo("0");
        assertThat(Session.text(pool.physical(), PREPARED)).isEqualTo("0");
    }

    private UnitOfWork pooled(Settings settings) {
        return new UnitOfWork(ConnectionSource.of(pool, PoolOption.TRANSACTION_POOLER), settings);
    }
}
