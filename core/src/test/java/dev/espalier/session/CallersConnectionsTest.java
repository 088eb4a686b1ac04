// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A connection of the caller stays the caller's: nobody else ends its transaction or closes it, and settings end with it. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CallersConnectionsTest {

    private static final Espalier SHOP = Houses.shop();
    private static final Request TAGS = Requests.read("tags", "select=label", "id=eq.77");
    private static final Request WRONG = Requests.read("tags", "id=eq.abc");
    private static final Request NOTES = Requests.read("notes", "select=owner", "shared=is.false");
    private static final Settings AS_ALICE = Settings.none()
            .with("role", "authenticated")
            .with("request.jwt.claims", "{\"role\":\"authenticated\",\"sub\":\"alice\"}");

    private final WatchedPool pool;
    private final Connection mine;
    private final Connection observer;

    CallersConnectionsTest(TestDatabase shop) throws SQLException {
        pool = new WatchedPool(shop.connect());
        mine = pool.getConnection();
        observer = shop.connect();
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
        observer.close();
    }

    @Test
    void a_read_sees_what_the_callers_transaction_wrote_and_leaves_it_open() throws SQLException {
        mine.setAutoCommit(false);
        Session.execute(mine, "insert into api.tags values (77, 'mine')");
        assertThat(Houses.body(SHOP.run(TAGS, Houses.on(mine)))).isEqualTo("[{\"label\":\"mine\"}]");
        assertUntouched();
        assertThat(Houses.body(SHOP.run(TAGS, Houses.on(observer)))).isEqualTo("[]");
        mine.rollback();
        assertThat(Houses.body(SHOP.run(TAGS, Houses.on(mine)))).isEqualTo("[]");
    }

    @Test
    void a_failure_leaves_the_transaction_for_the_caller_to_end() throws SQLException {
        mine.setAutoCommit(false);
        Session.execute(mine, "insert into api.tags values (77, 'mine')");
        assertThatThrownBy(() -> SHOP.run(WRONG, Houses.on(mine))).isInstanceOf(QueryException.class);
        assertUntouched();
        assertThat(pool.state(observer)).isEqualTo("idle in transaction (aborted)");
        assertThat(Houses.problem(SHOP, Houses.on(mine), TAGS).code()).isEqualTo("25P02");
        mine.rollback();
        assertThat(Houses.body(SHOP.run(TAGS, Houses.on(mine)))).isEqualTo("[]");
    }

    @Test
    void a_savepoint_of_the_caller_survives_a_failure() throws SQLException {
        mine.setAutoCommit(false);
        Session.execute(mine, "insert into api.tags values (77, 'mine')");
        Session.execute(mine, "savepoint before");
        assertThatThrownBy(() -> SHOP.run(WRONG, Houses.on(mine))).isInstanceOf(QueryException.class);
        Session.execute(mine, "rollback to savepoint before");
        assertThat(Houses.body(SHOP.run(TAGS, Houses.on(mine)))).isEqualTo("[{\"label\":\"mine\"}]");
        mine.rollback();
    }

    @Test
    void settings_hold_for_the_statement_in_the_callers_transaction_too() throws SQLException {
        mine.setAutoCommit(false);
        Session.execute(mine, "set local search_path = private");
        Settings all = AS_ALICE.with("search_path", "api").with("app.settings.region", "eu");
        assertThat(Houses.body(SHOP.run(NOTES, under(all)))).isEqualTo("[{\"owner\":\"alice\"}]");
        assertThat(Session.text(mine, "select current_user::text"))
                .isEqualTo(Session.text(observer, "select current_user::text"));
        assertThat(Session.setting(mine, "request.jwt.claims")).isEmpty();
        assertThat(Session.setting(mine, "app.settings.region")).isEmpty();
        assertThat(Session.setting(mine, "search_path")).isEqualTo("private");
        assertUntouched();
    }

    @Test
    void settings_are_set_back_when_the_outcome_is_refused() throws SQLException {
        mine.setAutoCommit(false);
        Request refused = Requests.as(Request.Format.ONE_ROW, NOTES);
        Request two = Requests.as(Request.Format.ONE_ROW, Requests.read("tags"));
        assertThat(SHOP.run(refused, under(AS_ALICE)).rows()).isEqualTo(1);
        assertThat(Houses.problem(SHOP, under(AS_ALICE), two).code()).isEqualTo("PGRST116");
        assertThat(Session.text(mine, "select current_user::text")).isEqualTo("postgres");
        assertUntouched();
    }

    @Test
    void settings_hold_for_the_statement_when_the_caller_has_begun_no_transaction() throws SQLException {
        assertThat(mine.getAutoCommit()).isTrue();
        assertThat(Houses.body(SHOP.run(NOTES, under(AS_ALICE)))).isEqualTo("[{\"owner\":\"alice\"}]");
        assertThat(mine.getAutoCommit()).isTrue();
        assertThat(pool.state(observer)).isEqualTo("idle");
        assertThat(Session.setting(mine, "request.jwt.claims")).isEmpty();
    }

    @Test
    void settings_hold_for_the_statement_when_a_configuration_has_begun_no_transaction() throws SQLException {
        UnitOfWork work = new UnitOfWork(
                ConnectionSource.of(DSL.using(mine, SQLDialect.POSTGRES).configuration()), AS_ALICE);
        assertThat(Houses.body(SHOP.run(NOTES, work))).isEqualTo("[{\"owner\":\"alice\"}]");
        assertThat(Session.setting(mine, "request.jwt.claims")).isEmpty();
    }

    @Test
    void a_read_runs_in_the_transaction_of_a_jooq_configuration() {
        DSLContext dsl = DSL.using(mine, SQLDialect.POSTGRES);
        assertThatThrownBy(() -> dsl.transaction(inner -> {
                    inner.dsl().execute("insert into api.tags values (77, 'mine')");
                    UnitOfWork work = new UnitOfWork(ConnectionSource.of(inner), Settings.none());
                    assertThat(Houses.body(SHOP.run(TAGS, work))).isEqualTo("[{\"label\":\"mine\"}]");
                    assertThat(Houses.body(SHOP.run(TAGS, Houses.on(observer)))).isEqualTo("[]");
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        assertThat(Houses.body(SHOP.run(TAGS, Houses.on(observer)))).isEqualTo("[]");
    }

    @Test
    void what_a_connection_provider_gave_is_released_once_and_not_closed() {
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
                ConnectionSource.of(new DefaultConfiguration().set(provider).set(SQLDialect.POSTGRES)),
                Settings.none());
        SHOP.run(TAGS, work);
        assertThatThrownBy(() -> SHOP.run(WRONG, work)).isInstanceOf(QueryException.class);
        assertThat(acquired).hasValue(2);
        assertThat(released).hasValue(2);
        assertUntouched();
    }

    @Test
    void a_configuration_without_a_connection_is_told_as_such() {
        UnitOfWork work = new UnitOfWork(
                ConnectionSource.of(DSL.using(SQLDialect.POSTGRES).configuration()), Settings.none());
        assertThat(Houses.problem(SHOP, work, TAGS).code()).isEqualTo("PGRST000");
    }

    private UnitOfWork under(Settings settings) {
        return new UnitOfWork(ConnectionSource.of(mine), settings);
    }

    private void assertUntouched() {
        assertThat(pool.commits() + pool.rollbacks() + pool.returned()).isZero();
    }
}
