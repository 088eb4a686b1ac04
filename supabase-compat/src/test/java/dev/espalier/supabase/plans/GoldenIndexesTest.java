// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.databases.Fixture;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * No read of the corpus goes through a table that an index could be searched in, and none opens a partition that its filters leave out, neither
 * when PostgreSQL plans for its values nor when it plans for any.
 *
 * <p>Tables of the corpus are small, so sequential scans are switched off, and with them the joins that would read a table once instead of
 * looking rows up: what PostgreSQL still reads as a whole it can read in no other way.
 */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenIndexesTest {

    private static final int READS = 600;
    private static final int SEARCHES = 300;

    private final Map<String, ReadPlans> databases = new TreeMap<>();

    @BeforeAll
    void connect() throws SQLException {
        for (String name : Corpus.load().databases()) {
            databases.put(name, ReadPlans.of(Fixture.valueOf(name.toUpperCase(Locale.ROOT))));
        }
    }

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return databases.entrySet().stream()
                .map(database -> dynamicContainer(
                        database.getKey(),
                        reads(database.getKey())
                                .map(one -> dynamicTest(
                                        one.id(),
                                        () -> assertThat(database.getValue().wrong(one))
                                                .as(one.title())
                                                .isEmpty()))));
    }

    @Test
    void most_of_the_corpus_reads_and_most_reads_look_something_up() {
        List<Integer> searches = databases.entrySet().stream()
                .flatMap(database ->
                        reads(database.getKey()).map(one -> database.getValue().searches(one)))
                .toList();
        assertThat(searches).hasSizeGreaterThan(READS);
        assertThat(searches.stream().filter(count -> count > 0).count()).isGreaterThan(SEARCHES);
    }

    private static Stream<GoldenCase> reads(String database) {
        return Corpus.load().cases(database).stream()
                .filter(one -> Set.of("GET", "HEAD").contains(one.request().method()))
                .filter(one -> one.answer().status() / 100 == 2)
                .filter(one -> !one.request().path().startsWith("/rpc/"));
    }

    @AfterAll
    void close() throws SQLException {
        for (ReadPlans plans : databases.values()) {
            plans.close();
        }
    }
}
