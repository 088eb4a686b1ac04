// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a piece of work asks of its transaction, it gets: in one of ours, and in the caller's. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermsTest {

    private static final String INSERT = "insert into api.tags values (90, 'fresh')";

    private final WatchedPool pool;
    private final Connection observer;

    TermsTest(TestDatabase shop) throws SQLException {
        pool = new WatchedPool(shop.connect());
        observer = shop.connect();
    }

    @BeforeEach
    void remove() throws SQLException {
        Session.execute(observer, "delete from api.tags where id >= 90");
        Session.execute(observer, "drop table if exists public.late_children, public.late_parents");
        Session.execute(observer, "create table public.late_parents (id int primary key)");
        Session.execute(
                observer,
                "create table public.late_children (id int references public.late_parents deferrable initially deferred)");
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
        observer.close();
    }

    @Test
    void one_plain_statement_needs_no_transaction_of_ours() throws SQLException {
        ours().run(Unit.writing(), Unit.executing(INSERT));
        assertThat(tags()).isEqualTo("1");
        assertThat(pool.commits() + pool.rollbacks()).isZero();
    }

    @Test
    void what_is_accepted_is_committed_and_what_is_refused_is_not() throws SQLException {
        assertThatThrownBy(() -> ours().run(Unit.judged(), Unit.refusing(INSERT)))
                .isInstanceOf(QueryException.class);
        assertThat(tags()).isEqualTo("0");
        assertThat(ours().<String>run(Unit.judged(), Unit.executing(INSERT))).isEqualTo("done");
        assertThat(tags()).isEqualTo("1");
        assertAsBefore();
    }

    @Test
    void what_is_refused_in_the_callers_transaction_leaves_the_rest_of_it() throws SQLException {
        Connection mine = begun();
        Session.execute(mine, INSERT);
        assertThatThrownBy(() -> on(mine).run(Unit.judged(), Unit.refusing("insert into api.tags values (91, 'no')")))
                .isInstanceOf(QueryException.class);
        on(mine).run(Unit.judged(), Unit.executing("insert into api.tags values (92, 'yes')"));
        assertThat(pool.state(observer)).isEqualTo("idle in transaction");
        assertThat(tags()).isEqualTo("0");
        mine.commit();
        assertThat(tags()).isEqualTo("2");
    }

    @Test
    void an_error_of_the_database_fails_the_callers_transaction_as_any_other_does() throws SQLException {
        Connection mine = begun();
        assertThatThrownBy(() -> on(mine).run(Unit.judged(), Unit.executing("select 1 / 0")))
                .isInstanceOf(SQLException.class);
        assertThat(pool.state(observer)).isEqualTo("idle in transaction (aborted)");
        mine.rollback();
    }

    @Test
    void what_is_to_be_taken_back_was_seen_by_the_work_alone() throws SQLException {
        Terms terms = Unit.takenBack();
        String seen = ours().run(terms, connection -> {
            Session.execute(connection, INSERT);
            return Session.text(connection, "select count(*)::text from api.tags where id >= 90");
        });
        assertThat(seen).isEqualTo("1");
        assertThat(tags()).isEqualTo("0");
        Connection mine = begun();
        on(mine).run(terms, Unit.executing(INSERT));
        mine.commit();
        assertThat(tags()).isEqualTo("0");
    }

    @Test
    void deferred_constraints_are_checked_before_work_is_taken_back() throws SQLException {
        String orphan = "insert into public.late_children values (1)";
        assertThatThrownBy(() -> ours().run(Unit.takenBack(), Unit.executing(orphan)))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23503"));
        assertAsBefore();
        Connection mine = begun();
        assertThatThrownBy(() -> on(mine).run(Unit.takenBack(), Unit.executing(orphan)))
                .hasMessageContaining("late_children_id_fkey");
        mine.rollback();
    }

    @Test
    void a_commit_that_the_server_refuses_is_a_failure_and_leaves_nothing() throws SQLException {
        assertThatThrownBy(() -> ours().run(
                                Unit.judged(),
                                Unit.executing(INSERT + "; insert into public.late_children values (1)")))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23503"));
        assertThat(tags()).isEqualTo("0");
        assertAsBefore();
    }

    @Test
    void work_that_swallowed_an_error_of_the_database_cannot_be_committed() throws SQLException {
        assertThatThrownBy(() -> ours().transaction(Unit.writing(), connection -> {
                    Session.execute(connection, INSERT);
                    assertThatThrownBy(() -> Session.execute(connection, "select 1 / 0"))
                            .hasMessageContaining("division by zero");
                    return "forgotten";
                }))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25P02"));
        assertThat(tags()).isEqualTo("0");
        assertAsBefore();
    }

    @Test
    void work_that_only_reads_cannot_write() throws SQLException {
        Terms reading = Unit.terms(Access.READ_ONLY, Judgement.BEFORE_COMMIT, Ending.COMMIT);
        for (UnitOfWork work : List.of(ours(), on(pool.physical()))) {
            assertThatThrownBy(() -> work.run(reading, Unit.executing(INSERT)))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
            pool.physical().setAutoCommit(false);
        }
        pool.physical().rollback();
    }

    @Test
    void after_work_that_only_reads_the_callers_transaction_writes_again() throws SQLException {
        Connection mine = begun();
        on(mine).run(
                        Unit.terms(Access.READ_ONLY, Judgement.BEFORE_COMMIT, Ending.COMMIT),
                        Unit.executing("select * from api.tags"));
        on(mine).run(Unit.writing(), Unit.executing(INSERT));
        mine.commit();
        assertThat(tags()).isEqualTo("1");
    }

    @Test
    void an_isolation_holds_for_one_transaction() throws SQLException {
        for (String level : List.of("serializable", "repeatable read", "read committed")) {
            String during = ours().run(Unit.isolated(level), c -> Session.setting(c, "transaction_isolation"));
            assertThat(during).isEqualTo(level);
        }
        assertThat(ours().<String>run(
                                Unit.isolated("anything; drop"), c -> Session.setting(c, "transaction_isolation")))
                .isEqualTo("read committed");
        assertThat(ours().<String>run(Unit.judged(), c -> Session.setting(c, "transaction_isolation")))
                .isEqualTo("read committed");
    }

    @Test
    void settings_that_the_work_asks_for_hold_for_it_alone() throws SQLException {
        Terms slow = new Terms(
                Access.READ_WRITE,
                Judgement.NONE,
                Ending.COMMIT,
                Optional.of("serializable"),
                Map.of("statement_timeout", "7s"));
        for (UnitOfWork work : List.of(ours(), on(pool.physical()))) {
            assertThat(work.<String>run(slow, c -> Session.setting(c, "statement_timeout")))
                    .isEqualTo("7s");
            assertThat(Session.setting(pool.physical(), "statement_timeout")).isEqualTo("0");
            pool.physical().setAutoCommit(false);
        }
    }

    @Test
    void several_statements_are_kept_or_taken_back_as_one() throws SQLException {
        assertThatThrownBy(() -> ours().transaction(Unit.writing(), Unit.executing(INSERT + "; select 1 / 0")))
                .hasMessageContaining("division by zero");
        ours().transaction(Unit.writing(), Unit.executing(INSERT));
        assertThat(tags()).isEqualTo("1");
        assertAsBefore();
    }

    @Test
    void several_statements_in_the_callers_transaction_are_taken_back_whatever_happens() throws SQLException {
        Connection mine = begun();
        Session.execute(mine, INSERT);
        for (String failure : List.of("select 1 / 0", "select no_such", "insert into api.tags values (90, 'again')")) {
            assertThatThrownBy(() -> on(mine).transaction(
                                    Unit.writing(),
                                    Unit.executing("insert into api.tags values (91, 'no'); " + failure)))
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(
                        () -> on(mine).transaction(Unit.writing(), Unit.refusing("delete from api.tags where id = 90")))
                .isInstanceOf(QueryException.class);
        on(mine).transaction(Unit.writing(), Unit.executing("insert into api.tags values (92, 'yes')"));
        assertThat(pool.commits() + pool.rollbacks()).isEqualTo(4);
        mine.commit();
        assertThat(tags()).isEqualTo("2");
    }

    @Test
    void work_cannot_end_the_transaction_that_it_is_in() throws SQLException {
        List<Work<String>> ends = List.of(
                ending(Connection::commit),
                ending(Connection::rollback),
                ending(Connection::close),
                ending(connection -> connection.setAutoCommit(true)));
        for (Work<String> end : ends) {
            assertThatThrownBy(() -> ours().transaction(Unit.writing(), end))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("2D000"));
        }
        assertThat(tags()).isEqualTo("0");
        assertAsBefore();
    }

    /** An insert, and then one of the ends of a transaction. */
    private static Work<String> ending(End end) {
        return connection -> {
            Session.execute(connection, INSERT);
            end.of(connection);
            return "ended";
        };
    }

    /** An end of a transaction. */
    @FunctionalInterface
    private interface End {
        void of(Connection connection) throws SQLException;
    }

    @Test
    void a_connection_that_was_kept_is_closed_when_the_work_is_done() throws SQLException {
        Connection kept = ours().transaction(Unit.writing(), connection -> connection);
        assertThat(kept.isClosed()).isTrue();
        assertThatThrownBy(() -> Session.execute(kept, INSERT)).isInstanceOf(SQLException.class);
        assertThat(tags()).isEqualTo("0");
    }

    private UnitOfWork ours() {
        return new UnitOfWork(ConnectionSource.of(pool), Settings.none());
    }

    private static UnitOfWork on(Connection mine) {
        return new UnitOfWork(ConnectionSource.of(mine), Settings.none());
    }

    private Connection begun() throws SQLException {
        Connection mine = pool.getConnection();
        mine.setAutoCommit(false);
        return mine;
    }

    private String tags() throws SQLException {
        return Session.text(observer, "select count(*)::text from api.tags where id >= 90");
    }

    private void assertAsBefore() throws SQLException {
        assertThat(pool.returned()).isEqualTo(pool.borrowed());
        assertThat(pool.physical().getAutoCommit()).isTrue();
        assertThat(pool.physical().isReadOnly()).isFalse();
        assertThat(pool.state(observer)).isEqualTo("idle");
    }
}
