// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import dev.espalier.session.UnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A connection breaks: whether work has failed or nobody knows depends on what was under way. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnknownOutcomeTest {

    private static final String INSERT = "insert into api.tags values (95, 'perhaps')";

    private final WatchedPool pool;
    private final Connection killer;
    private final UnitOfWork work;

    UnknownOutcomeTest(TestDatabase shop) throws SQLException {
        pool = new WatchedPool(shop.connect());
        killer = shop.connect();
        work = new UnitOfWork(ConnectionSource.of(pool), Settings.none());
    }

    @BeforeEach
    void remove() throws SQLException {
        Session.execute(killer, "delete from api.tags where id = 95");
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
        killer.close();
    }

    @Test
    void a_commit_that_was_under_way_is_unknown() {
        pool.beforeCommit(this::kill);
        QueryException unknown =
                catchThrowableOfType(QueryException.class, () -> work.run(Unit.judged(), Unit.executing(INSERT)));
        assertThat(unknown.problem().code()).isEqualTo("ESP001");
        assertThat(unknown.problem().hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("Look"));
        assertThat(unknown).hasCauseInstanceOf(SQLException.class);
        assertThat(pool.returned()).isEqualTo(pool.borrowed());
    }

    @Test
    void a_commit_of_what_only_read_has_nothing_to_be_unknown() {
        pool.beforeCommit(this::kill);
        Terms reading = Unit.terms(Access.READ_ONLY, Judgement.BEFORE_COMMIT, Ending.COMMIT);
        assertThat(failure(reading, Unit.executing("select 1")).getSQLState()).isIn("57P01", "08006");
    }

    @Test
    void what_breaks_before_the_commit_has_failed() throws SQLException {
        assertThat(failure(Unit.judged(), connection -> {
                            Session.execute(connection, INSERT);
                            kill();
                            Session.execute(connection, "select 1");
                            return "never";
                        })
                        .getSQLState())
                .isIn("57P01", "08006");
        assertThat(tags()).isEqualTo("0");
        assertThat(pool.physical().isClosed()).isTrue();
    }

    @Test
    void a_connection_that_was_closed_before_the_commit_has_failed() throws SQLException {
        assertThat(failure(Unit.judged(), connection -> {
                            Session.execute(connection, INSERT);
                            pool.physical().close();
                            return "never";
                        })
                        .getSQLState())
                .isEqualTo("08003");
        assertThat(tags()).isEqualTo("0");
    }

    @Test
    void one_statement_that_the_server_commits_itself_is_unknown_when_its_answer_is_lost() throws SQLException {
        QueryException unknown = catchThrowableOfType(
                QueryException.class,
                () -> work.run(Unit.writing(), connection -> {
                    Session.execute(connection, INSERT);
                    kill();
                    return Session.text(connection, "select 1");
                }));
        assertThat(unknown.problem().code()).isEqualTo("ESP001");
        assertThat(tags()).isEqualTo("1");
    }

    @Test
    void what_the_driver_or_the_program_fails_over_after_the_server_committed_is_unknown_too() throws SQLException {
        QueryException unknown = catchThrowableOfType(
                QueryException.class,
                () -> work.run(Unit.writing(), connection -> {
                    Session.execute(connection, INSERT);
                    throw new IllegalStateException("cannot read the answer");
                }));
        assertThat(unknown.problem().code()).isEqualTo("ESP001");
        assertThat(unknown.problem().details().toString()).contains("cannot read the answer");
        assertThat(tags()).isEqualTo("1");
    }

    @Test
    void one_statement_that_the_server_refused_has_failed() {
        assertThat(failure(Unit.writing(), Unit.executing(INSERT + "; select 1 / 0"))
                        .getSQLState())
                .isEqualTo("22012");
    }

    @Test
    void a_connection_that_breaks_after_the_commit_does_not_undo_it(TestDatabase shop) throws SQLException {
        WatchedPool breaking = new WatchedPool(shop.connect());
        breaking.afterCommit(() -> breaking.physical().close());
        UnitOfWork kept = new UnitOfWork(ConnectionSource.of(breaking), Settings.none());
        assertThat(kept.<String>run(Unit.judged(), Unit.executing(INSERT))).isEqualTo("done");
        assertThat(tags()).isEqualTo("1");
        assertThat(breaking.returned()).isEqualTo(1);
    }

    private SQLException failure(Terms terms, Work<String> failing) {
        return catchThrowableOfType(SQLException.class, () -> work.run(terms, failing));
    }

    private void kill() throws SQLException {
        Session.kill(killer, pool.backend());
    }

    private String tags() throws SQLException {
        return Session.text(killer, "select count(*)::text from api.tags where id = 95");
    }
}
