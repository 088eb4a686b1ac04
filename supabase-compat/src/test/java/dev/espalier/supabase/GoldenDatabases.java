// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;

/** All databases of the corpus, and the cases on them that a test is about. */
final class GoldenDatabases implements AutoCloseable {

    private final Map<String, GoldenDatabase> databases = new TreeMap<>();
    private final BiPredicate<GoldenCase, GoldenDatabase> chosen;

    /** Those of which this is so. */
    GoldenDatabases(BiPredicate<GoldenCase, GoldenDatabase> chosen) {
        this.chosen = chosen;
        Corpus.load().databases().forEach(name -> databases.put(name, GoldenDatabase.of(name)));
    }

    /** A test for each case, within a container for each database. */
    Stream<DynamicContainer> tests(BiConsumer<GoldenCase, GoldenDatabase> test) {
        return databases.entrySet().stream().map(entry -> {
            GoldenDatabase database = entry.getValue();
            return dynamicContainer(
                    entry.getKey(),
                    cases(entry.getKey(), database)
                            .map(one -> dynamicTest(one.id(), () -> test.accept(one, database))));
        });
    }

    /** How many cases there are. */
    long count() {
        return databases.entrySet().stream()
                .flatMap(entry -> cases(entry.getKey(), entry.getValue()))
                .count();
    }

    private Stream<GoldenCase> cases(String name, GoldenDatabase database) {
        return Corpus.load().cases(name).stream().filter(one -> chosen.test(one, database));
    }

    @Override
    public void close() {
        databases.values().forEach(GoldenDatabase::close);
    }
}
