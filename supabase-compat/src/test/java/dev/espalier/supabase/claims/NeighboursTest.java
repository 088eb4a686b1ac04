// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.Terms;
import dev.espalier.session.UnitOfWork;
import dev.espalier.session.UnitOfWork.Work;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One connection, shared by callers who would like to be each other: what one is ends with the transaction, however that ends.
 *
 * <p>The login role is a superuser, whom no policy stops: who is not switched away from it sees all four notes.
 */
@EspalierDatabase(Fixture.SHOP)
class NeighboursTest {

    private static final TransactionSettings SETTINGS = TransactionSettings.of(RoleSwitching.on());
    private static final SentRequest IN_TOKYO =
            new SentRequest("GET", "/notes", Map.of("x-who", List.of("me")), Optional.of("Asia/Tokyo"));
    private static final Caller ALICE = user("alice");
    private static final Caller BOB = user("bob");
    private static final Caller NOBODY = Caller.of(Claims.of("{}"));

    /** What a transaction could leave behind. */
    private record State(List<String> values) {}

    private final HikariDataSource pool;
    private State before = new State(List.of());

    NeighboursTest(DataSource shop) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(shop);
        config.setMaximumPoolSize(1);
        this.pool = new HikariDataSource(config);
    }

    private static Caller user(String name) {
        return Caller.of(Claims.of(Map.of("sub", name, "role", "authenticated")));
    }

    @BeforeEach
    void remember() throws SQLException {
        before = state();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private <T> T as(Caller caller, Work<T> work) throws SQLException {
        return new UnitOfWork(ConnectionSource.of(pool), SETTINGS.settings(caller, "api", IN_TOKYO))
                .run(Terms.reading(), work);
    }

    private List<String> ask(Caller caller, String sql) throws SQLException {
        return as(caller, connection -> strings(connection, sql));
    }

    private List<String> notes(Caller caller) throws SQLException {
        return ask(caller, "select id from notes order by id");
    }

    private State state() throws SQLException {
        return new UnitOfWork(ConnectionSource.of(pool), Settings.none()).run(Terms.reading(), connection -> {
            String each =
                    "select unnest(array[pg_backend_pid()::text, current_user, session_user, current_setting('role'),"
                            + " current_setting('search_path'), current_setting('timezone'),"
                            + " coalesce(current_setting('request.jwt.claims', true), ''),"
                            + " coalesce(current_setting('request.headers', true), '')])";
            return new State(strings(connection, each));
        });
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Test
    void who_asks_is_told_to_the_database() throws SQLException {
        String each = "select unnest(array[current_user, current_setting('search_path'), current_setting('timezone'),"
                + " current_setting('request.jwt.claims')::json ->> 'sub', current_setting('request.headers')::json ->> 'x-who',"
                + " current_setting('request.cookies')])";
        assertThat(ask(ALICE, each))
                .containsExactly("authenticated", "\"api\", \"public\"", "Asia/Tokyo", "alice", "me", "{}");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void neighbours_of_one_connection_see_their_own_notes() throws SQLException {
        Caller service = Caller.of(Claims.of("{\"role\":\"service_role\"}"));
        for (int round = 0; round < 3; round++) {
            assertThat(notes(ALICE)).containsExactly("1", "2", "4");
            assertThat(notes(service)).containsExactly("1", "2", "3", "4");
            assertThat(notes(NOBODY)).containsExactly("2", "4");
            assertThat(notes(BOB)).containsExactly("2", "3", "4");
            assertThat(state()).isEqualTo(before);
        }
    }

    @Test
    void an_error_of_the_database_leaves_nothing_behind() throws SQLException {
        assertThatThrownBy(() -> ask(ALICE, "select 1 / 0")).isInstanceOf(SQLException.class);
        assertThat(state()).isEqualTo(before);
        assertThat(notes(NOBODY)).containsExactly("2", "4");
    }

    @Test
    void a_problem_of_ours_leaves_nothing_behind() throws SQLException {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> as(ALICE, connection -> {
                    throw Problem.of("PGRST116", "Cannot coerce the result to a single JSON object")
                            .toException();
                }));
        assertThat(state()).isEqualTo(before);
        assertThat(notes(NOBODY)).containsExactly("2", "4");
    }

    @Test
    void an_error_of_the_program_leaves_nothing_behind() throws SQLException {
        assertThatThrownBy(() -> as(ALICE, connection -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(state()).isEqualTo(before);
        assertThat(notes(NOBODY)).containsExactly("2", "4");
    }

    @Test
    void a_role_that_does_not_exist_leaves_nothing_behind() throws SQLException {
        for (String role : List.of("nobody_here", "", "NONE", "anon\"; reset role; --")) {
            Caller stranger = Caller.of(Claims.of(Map.of("role", role)));
            assertThatThrownBy(() -> notes(stranger))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                    .hasMessageContaining("role \"" + role + "\" does not exist");
            assertThat(state()).isEqualTo(before);
        }
    }

    @Test
    void what_a_neighbour_did_to_the_transaction_leaves_nothing_behind() throws SQLException {
        ask(ALICE, "select set_config('role', 'service_role', true)");
        ask(ALICE, "select set_config('request.jwt.claims', '{\"sub\":\"bob\"}', true)");
        assertThat(state()).isEqualTo(before);
        assertThat(notes(ALICE)).containsExactly("1", "2", "4");
    }

    @Test
    void what_a_neighbour_did_to_the_session_does_not_make_the_next_caller_another() throws SQLException {
        ask(ALICE, "select set_config('request.jwt.claims', '{\"sub\":\"bob\"}', false)");
        ask(ALICE, "select set_config('role', 'service_role', false)");
        ask(ALICE, "select set_config('search_path', 'private', false)");
        assertThat(notes(ALICE)).containsExactly("1", "2", "4");
        assertThat(notes(NOBODY)).containsExactly("2", "4");
    }

    @Test
    void on_a_connection_that_the_program_lends_nothing_is_left_behind_either() throws SQLException {
        Settings settings = SETTINGS.settings(ALICE, "api", IN_TOKYO);
        String sql = "select id from notes order by id";
        try (Connection lent = pool.getConnection()) {
            UnitOfWork work = new UnitOfWork(ConnectionSource.of(lent), settings);
            assertThat(work.<List<String>>run(Terms.reading(), connection -> strings(connection, sql)))
                    .containsExactly("1", "2", "4");
        }
        assertThat(state()).isEqualTo(before);
        UnitOfWork ofJooq = new UnitOfWork(
                ConnectionSource.of(DSL.using(pool, SQLDialect.POSTGRES).configuration()), settings);
        assertThat(ofJooq.<List<String>>run(Terms.reading(), connection -> strings(connection, sql)))
                .containsExactly("1", "2", "4");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void claims_of_any_text_reach_policies_as_they_are() throws SQLException {
        for (String name : List.of("o'neil", "a\\b", "\"},{\"sub\":\"bob\"", "ё😀", "\u0001\t", "%s $1 ?")) {
            assertThat(ask(user(name), "select current_setting('request.jwt.claims')::json ->> 'sub'"))
                    .containsExactly(name);
        }
    }
}
