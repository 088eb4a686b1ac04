// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What somebody left in a session on purpose, the next transaction under settings does not find. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResetSessionsTest {

    private static final Settings ZONE = Settings.none().with("timezone", "Asia/Tokyo");
    private static final String LEFT = "select current_setting('role') || ' ' || current_setting('statement_timeout')"
            + " || ' ' || coalesce(current_setting('app.tenant', true), '')"
            + " || ' ' || (to_regclass('pg_temp.notes') is not null)"
            + " || ' ' || (select count(*) from pg_cursors where is_holdable)"
            + " || ' ' || (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())";
    private static final String CHANNELS = "select count(*)::text from pg_listening_channels()";

    private final WatchedPool pool;
    private final Connection mine;

    ResetSessionsTest(TestDatabase shop) throws SQLException {
        mine = shop.connect();
        pool = new WatchedPool(mine);
    }

    @BeforeEach
    void leaveSomething() throws SQLException {
        List<String> hostile = List.of(
                "select set_config('role', 'service_role', false)",
                "select set_config('statement_timeout', '77s', false)",
                "select set_config('app.tenant', 'bob', false)",
                "reset role; create temporary table notes (id int); set role service_role",
                "select pg_advisory_lock(4711)",
                "reset role; create sequence if not exists api.numbers; select nextval('api.numbers')",
                "declare kept cursor with hold for select id from api.tags",
                "set role service_role",
                "listen secrets");
        new UnitOfWork(ConnectionSource.of(pool), ZONE).run(Unit.judged(), connection -> {
            for (String sql : hostile) {
                Session.execute(connection, sql);
            }
            return hostile;
        });
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
    }

    @Test
    void without_being_asked_the_session_stays_as_it_was_left() throws SQLException {
        assertThat(found()).isEqualTo("service_role 77s bob true 1 1");
        assertThat(Session.text(mine, CHANNELS)).isEqualTo("1");
    }

    @Test
    void a_transaction_begins_as_at_login() throws SQLException {
        assertThat(resetting().<String>run(Unit.judged(), connection -> Session.text(connection, LEFT)))
                .isEqualTo("none 0  false 0 0");
        assertThat(found()).isEqualTo("none 0  false 0 0");
        assertThat(Session.text(mine, CHANNELS)).isEqualTo("0");
    }

    @Test
    void a_transaction_that_only_reads_does_too_and_settings_come_after() throws SQLException {
        assertThat(resetting()
                        .<String>run(
                                Terms.reading(),
                                connection -> Session.text(
                                        connection, "select current_setting('timezone') || ' ' || current_user")))
                .isEqualTo("Asia/Tokyo postgres");
    }

    @Test
    void whoever_somebody_became_the_next_one_is_who_logged_in() throws SQLException {
        Session.execute(mine, "set session authorization authenticated");
        assertThat(resetting()
                        .<String>run(Unit.judged(), connection -> Session.text(connection, "select session_user")))
                .isEqualTo("postgres");
    }

    @Test
    void nobody_sees_the_last_number_that_somebody_else_took() {
        assertThatThrownBy(() -> resetting().run(Unit.judged(), Unit.executing("select lastval()")))
                .hasMessageContaining("lastval is not yet defined");
    }

    @Test
    void after_a_failure_the_next_transaction_begins_as_at_login_nevertheless() throws SQLException {
        assertThatThrownBy(() -> resetting().run(Unit.judged(), Unit.executing("select 1 / 0")))
                .hasMessageContaining("division by zero");
        assertThat(resetting().<String>run(Unit.isolated("serializable"), connection -> Session.text(connection, LEFT)))
                .isEqualTo("none 0  false 0 0");
    }

    private UnitOfWork resetting() {
        return new UnitOfWork(ConnectionSource.of(pool, PoolOption.RESET_SESSIONS), ZONE);
    }

    private String found() throws SQLException {
        return Session.text(mine, LEFT);
    }
}
