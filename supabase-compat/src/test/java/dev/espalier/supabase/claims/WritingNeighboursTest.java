// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.session.Access;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.PoolOption;
import dev.espalier.session.Settings;
import dev.espalier.session.Terms;
import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import dev.espalier.session.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One connection, shared by callers who write, fail at every stage of a transaction, and call what was made to stay behind. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingNeighboursTest {

    private static final TransactionSettings TOLD =
            TransactionSettings.of(RoleSwitching.on()).withTimeZone("Asia/Tokyo");
    private static final Caller ALICE = user("alice");
    private static final Caller BOB = user("bob");
    private static final String SESSION = "select pg_backend_pid() || ' ' || current_user || ' ' || session_user || ' '"
            + " || current_setting('search_path') || ' ' || current_setting('timezone') || ' '"
            + " || current_setting('statement_timeout') || ' '"
            + " || coalesce(current_setting('request.jwt.claims', true), '') || current_setting('transaction_isolation')";
    private static final String NOTES = "select string_agg(id::text, ' ' order by id) from notes";

    private final HikariDataSource pool;
    private String before = "";

    WritingNeighboursTest(TestDatabase shop) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(shop.dataSource());
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
    }

    private static Caller user(String name) {
        return Caller.of(Claims.of(Map.of("sub", name, "role", "authenticated")));
    }

    @BeforeEach
    void prepare() throws SQLException {
        plainly("create table if not exists api.late (id int references api.tags deferrable initially deferred)");
        plainly("grant all on api.late to authenticated");
        plainly(
                "create or replace function api.stay() returns text language sql as $$ select set_config('role', 'service_role', false)"
                        + " || set_config('request.jwt.claims', '{\"sub\":\"bob\"}', false)"
                        + " || set_config('timezone', 'Europe/Moscow', false) || set_config('statement_timeout', '77s', false) $$");
        before = plainly(SESSION);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void an_error_at_any_stage_leaves_nothing_behind() throws SQLException {
        for (String failing : List.of(
                "insert into notes (no_such) values (1)",
                "insert into late values (1); select 1 / 0",
                "insert into late values (4711) returning id::text",
                "select pg_terminate_backend(pg_backend_pid())::text")) {
            assertThatThrownBy(() -> as(ALICE, failing)).isInstanceOf(SQLException.class);
            assertThat(session()).isEqualTo(withoutBackend(before));
            assertThat(as(BOB, NOTES)).isEqualTo("2 3 4");
        }
        assertThat(plainly("select count(*)::text from api.late")).isEqualTo("0");
    }

    @Test
    void a_function_that_stays_behind_does_not_make_the_next_caller_another() throws SQLException {
        as(ALICE, "select stay()");
        assertThat(as(ALICE, NOTES)).isEqualTo("1 2 4");
        assertThat(as(BOB, "select current_setting('timezone')")).isEqualTo("Asia/Tokyo");
    }

    @Test
    void what_a_function_left_is_gone_where_sessions_are_reset() throws SQLException {
        as(ALICE, "select stay()");
        assertThat(plainly("select current_setting('statement_timeout')")).isEqualTo("77s");
        String next = new UnitOfWork(ConnectionSource.of(pool, PoolOption.RESET_SESSIONS), TOLD.settings(BOB, "api"))
                .run(
                        terms(),
                        connection ->
                                first(connection.createStatement(), "select current_setting('statement_timeout')"));
        assertThat(next).isEqualTo("0");
        assertThat(plainly("select current_user || current_setting('statement_timeout')"))
                .isEqualTo("postgres0");
    }

    private static Terms terms() {
        return new Terms(
                Access.READ_WRITE, Judgement.BEFORE_COMMIT, Ending.COMMIT, Optional.of("serializable"), Map.of());
    }

    private String as(Caller caller, String sql) throws SQLException {
        return under(TOLD.settings(caller, "api"), sql);
    }

    private String under(Settings settings, String sql) throws SQLException {
        return new UnitOfWork(ConnectionSource.of(pool), settings)
                .run(terms(), connection -> first(connection.createStatement(), sql));
    }

    private String plainly(String sql) throws SQLException {
        try (java.sql.Connection connection = pool.getConnection()) {
            return first(connection.createStatement(), sql);
        }
    }

    private static String first(Statement one, String sql) throws SQLException {
        try (Statement statement = one) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }

    private String session() throws SQLException {
        return withoutBackend(plainly(SESSION));
    }

    private static String withoutBackend(String session) {
        return session.substring(session.indexOf(' '));
    }
}
