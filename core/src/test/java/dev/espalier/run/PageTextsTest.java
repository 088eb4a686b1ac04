// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.request.Request;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Page bounds in the text or beside it: the answer is the same, and the number of texts is bounded. */
@EspalierDatabase(Fixture.SALON)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageTextsTest {

    private static final Espalier SALON = Houses.salon();

    @Test
    void bounds_that_recur_are_written_and_others_are_bound() {
        PageTexts texts = texts();
        assertThat(texts.literal(List.of(50L, 0L))).isEmpty();
        assertThat(texts.literal(List.of(50L, 0L)))
                .hasValueSatisfying(one -> assertThat(one.text()).contains("50"));
        assertThat(texts.literal(List.of(50L, 50L))).isEmpty();
        assertThat(texts.literal(List.of(50L, 0L))).isPresent();
    }

    @Test
    void there_are_eight_written_texts_at_most_whatever_is_asked() {
        PageTexts texts = texts();
        Set<String> written = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            for (long offset = 0; offset < 1_000; offset++) {
                texts.literal(List.of(50L, offset));
                texts.literal(List.of(50L, offset)).map(Prepared::text).ifPresent(written::add);
            }
        }
        assertThat(written).hasSize(8);
        assertThat(texts.literal(List.of(50L, 7L))).isPresent();
        assertThat(texts.literal(List.of(50L, 8L))).isEmpty();
    }

    @Test
    void what_comes_back_only_after_many_others_is_forgotten() {
        PageTexts texts = texts();
        for (int round = 0; round < 3; round++) {
            for (long offset = 0; offset < 100; offset++) {
                assertThat(texts.literal(List.of(50L, offset))).isEmpty();
            }
        }
    }

    @Test
    void eight_threads_together_get_no_more_than_eight_written_texts() throws Exception {
        PageTexts texts = texts();
        Set<String> written = ConcurrentHashMap.newKeySet();
        CyclicBarrier start = new CyclicBarrier(8);
        onEightThreads(thread -> {
            start.await();
            for (long i = 0; i < 2_000; i++) {
                Optional<Prepared> text = texts.literal(List.of(50L, (thread * 7 + i) % 40));
                text.map(Prepared::text).ifPresent(written::add);
            }
            return true;
        });
        assertThat(written).hasSize(8);
    }

    @Test
    void a_bound_page_and_a_written_one_hold_the_same_rows(TestDatabase salon) throws SQLException {
        try (Connection connection = salon.connect()) {
            for (long offset : new long[] {0, 3, 37, 38, 500}) {
                List<String> answers = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    answers.add(Houses.body(SALON.run(page(offset), Houses.on(connection))));
                }
                assertThat(answers).allMatch(answers.get(0)::equals);
                assertThat(answers.get(0)).isEqualTo(expected(connection, offset));
            }
        }
    }

    @Test
    void eight_threads_on_eight_connections_get_the_right_pages(TestDatabase salon) throws Exception {
        Espalier fresh = Houses.salon();
        List<String> expected;
        try (Connection connection = salon.connect()) {
            expected = new ArrayList<>();
            for (long offset = 0; offset < 20; offset++) {
                expected.add(expected(connection, offset));
            }
        }
        List<Boolean> right = onEightThreads(thread -> {
            try (Connection connection = salon.connect()) {
                boolean all = true;
                for (int i = 0; i < 60; i++) {
                    int offset = (int) (thread * 3 + i) % 20;
                    all &= Houses.body(fresh.run(page(offset), Houses.on(connection)))
                            .equals(expected.get(offset));
                }
                return all;
            }
        });
        assertThat(right).hasSize(8).containsOnly(true);
    }

    @Test
    void the_driver_sees_few_texts_however_many_pages_are_asked_for(TestDatabase salon) throws SQLException {
        Espalier fresh = Houses.salon();
        try (Connection connection = salon.connect()) {
            for (int round = 0; round < 12; round++) {
                for (long offset = 0; offset < 30; offset++) {
                    fresh.run(page(offset), Houses.on(connection));
                }
            }
            assertThat(Integer.parseInt(prepared(connection))).isBetween(1, 9);
        }
    }

    /** How many statements the driver keeps prepared at the server; it prepares a text that came five times. */
    private static String prepared(Connection connection) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                java.sql.ResultSet row = statement.executeQuery(
                        "select count(*)::text from pg_prepared_statements where statement like '%bookings%'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static PageTexts texts() {
        return new PageTexts(SALON.translate(page(0)).compiled());
    }

    private static Request page(long offset) {
        return Requests.read("bookings", "select=id", "order=id", "limit=2", "offset=" + offset);
    }

    private static String expected(Connection connection, long offset) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                java.sql.ResultSet row = statement.executeQuery(
                        "select coalesce(json_agg(b), '[]')::text from (select id from bookings order by id limit 2 offset "
                                + offset + ") b")) {
            row.next();
            return row.getString(1);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(long thread) throws Exception;
    }

    private static <T> List<T> onEightThreads(Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            LongFunction<Callable<T>> task = thread -> () -> work.on(thread);
            List<T> results = new ArrayList<>();
            for (Future<T> future :
                    threads.invokeAll(LongStream.range(0, 8).mapToObj(task).toList())) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
