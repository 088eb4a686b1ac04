// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A transaction that fails because of others is tried again as often as was declared, and whoever wants to know is told. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetryTest {

    private static final String UPDATE = "update api.tags set label = label || '+' where id = 1";
    private static final Terms SERIALIZABLE = Unit.isolated("serializable");

    private final WatchedPool pool;
    private final Connection other;
    private final List<String> told = new ArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();

    RetryTest(TestDatabase shop) throws SQLException {
        pool = new WatchedPool(shop.connect());
        other = shop.connect();
    }

    @BeforeEach
    void restore() throws SQLException {
        Session.execute(other, "update api.tags set label = 'one' where id = 1");
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
        other.close();
    }

    @Test
    void nothing_is_tried_again_unless_it_was_declared() {
        UnitOfWork once = new UnitOfWork(ConnectionSource.of(pool), Settings.none());
        SQLException failure =
                catchThrowableOfType(SQLException.class, () -> once.run(SERIALIZABLE, c -> disturbed(c, 1)));
        assertThat(failure.getSQLState()).isEqualTo("40001");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void it_is_tried_until_it_succeeds() throws SQLException {
        assertThat(repeating(3).<String>run(SERIALIZABLE, c -> disturbed(c, 2))).isEqualTo("attempt 3");
        assertThat(told).containsExactly("1 PSQLException", "2 PSQLException");
        assertThat(Session.text(other, "select label from api.tags where id = 1"))
                .isEqualTo("one+++");
        assertThat(pool.commits()).isEqualTo(1);
    }

    @Test
    void the_last_failure_carries_those_before_it() {
        SQLException failure = catchThrowableOfType(
                SQLException.class, () -> repeating(3).transaction(SERIALIZABLE, c -> disturbed(c, 9)));
        assertThat(failure.getSQLState()).isEqualTo("40001");
        assertThat(attempts).hasValue(3);
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(second -> assertThat(second.getSuppressed()).hasSize(1));
        assertThat(told).hasSize(2);
    }

    @Test
    void a_failure_that_the_program_has_wrapped_is_recognized() throws SQLException {
        String result = repeating(3).transaction(Unit.writing(), connection -> {
            if (attempts.incrementAndGet() == 2) {
                throw Problem.of("40001", "could not serialize access").toException();
            }
            if (attempts.get() == 1) {
                SQLException deadlock = new SQLException("deadlock detected", "40P01");
                throw new IllegalStateException(new QueryException(Problem.of("40P01", "deadlock detected"), deadlock));
            }
            return "done";
        });
        assertThat(result).isEqualTo("done");
    }

    @Test
    void what_would_fail_again_is_not_tried_again() {
        assertThatThrownBy(() -> repeating(3).transaction(Unit.writing(), connection -> {
                    attempts.incrementAndGet();
                    Session.execute(connection, "select 1 / 0");
                    return "never";
                }))
                .hasMessageContaining("division by zero");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void the_callers_transaction_is_the_callers_to_try_again() throws SQLException {
        pool.physical().setAutoCommit(false);
        UnitOfWork part = new UnitOfWork(
                ConnectionSource.of(pool.physical()), Settings.none(), RetryPolicy.of(3, Duration.ofMillis(1)));
        assertThatThrownBy(() -> part.transaction(Unit.writing(), connection -> {
                    attempts.incrementAndGet();
                    throw Problem.of("40001", "could not serialize access").toException();
                }))
                .isInstanceOf(QueryException.class);
        assertThat(attempts).hasValue(1);
        pool.physical().rollback();
    }

    @Test
    void a_listener_that_fails_hides_no_failure() {
        RetryPolicy policy = RetryPolicy.of(3, Duration.ZERO).telling((attempt, failure) -> {
            throw new IllegalStateException("nobody listens");
        });
        UnitOfWork work = new UnitOfWork(ConnectionSource.of(pool), Settings.none(), policy);
        SQLException failure =
                catchThrowableOfType(SQLException.class, () -> work.run(SERIALIZABLE, c -> disturbed(c, 9)));
        assertThat(failure.getSQLState()).isEqualTo("40001");
        assertThat(failure.getSuppressed()).extracting(Throwable::getMessage).containsExactly("nobody listens");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void whoever_interrupts_gets_the_failure_at_once() {
        UnitOfWork patient =
                new UnitOfWork(ConnectionSource.of(pool), Settings.none(), RetryPolicy.of(3, Duration.ofHours(1)));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> patient.run(SERIALIZABLE, c -> disturbed(c, 9)))
                .isInstanceOf(SQLException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(attempts).hasValue(1);
    }

    @Test
    void pauses_grow_up_to_a_bound() {
        RetryPolicy policy = RetryPolicy.of(5, Duration.ofMillis(100));
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(policy.pauseAfter(attempt))
                    .isBetween(Duration.ofMillis(50L << (attempt - 1)), Duration.ofMillis(150L << (attempt - 1)));
        }
        assertThat(policy.pauseAfter(1_000)).isLessThan(Duration.ofMinutes(3));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPolicy.of(0, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPolicy.of(1, Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPolicy.of(2, Duration.ofDays(200)));
    }

    private UnitOfWork repeating(int times) {
        RetryPolicy policy = RetryPolicy.of(times, Duration.ofMillis(1))
                .telling((attempt, failure) ->
                        told.add(attempt + " " + failure.getClass().getSimpleName()));
        return new UnitOfWork(ConnectionSource.of(pool), Settings.none(), policy);
    }

    /** Somebody else changes the row that was read, so many times. */
    private String disturbed(Connection connection, int times) throws SQLException {
        int attempt = attempts.incrementAndGet();
        Session.text(connection, "select label from api.tags where id = 1");
        if (attempt <= times) {
            Session.execute(other, UPDATE);
        }
        Session.execute(connection, UPDATE);
        return "attempt " + attempt;
    }
}
