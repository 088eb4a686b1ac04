// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Door;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Every case of the corpus, through the chain and through the wire, against PostgreSQL and against what PostgREST answered.
 *
 * <p>A case that is listed as not in reach has to fail; one that passes is to be taken off the list. With {@code -Dgolden=update} the SQL
 * of the cases that pass is written into their files, and the run fails.
 */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenTest {

    private static final Path NUMBERS = Path.of("target", "corpus-reach.txt");

    private final Map<String, GoldenRun> runs = new TreeMap<>();

    @BeforeAll
    void connect() {
        Corpus.load().databases().forEach(name -> runs.put(name, new GoldenRun(name)));
    }

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return runs.entrySet().stream()
                .map(run -> dynamicContainer(
                        run.getKey(),
                        Corpus.load().cases(run.getKey()).stream().map(one -> test(one, run.getValue()))));
    }

    private static DynamicNode test(GoldenCase goldenCase, GoldenRun run) {
        return run.missingFeature(goldenCase)
                .<DynamicNode>map(
                        feature -> dynamicTest(goldenCase.id() + " lacks " + feature, () -> staysOut(goldenCase, run)))
                .orElseGet(() -> dynamicContainer(
                        goldenCase.id(),
                        run.doors(goldenCase).stream()
                                .map(door -> dynamicTest(door.name(), () -> passes(goldenCase, door, run)))));
    }

    private static void passes(GoldenCase goldenCase, Door door, GoldenRun run) {
        assertThat(run.walk(goldenCase, door))
                .as("%s by %s: %s", goldenCase.key(), door.name(), goldenCase.title())
                .isEmpty();
    }

    private static void staysOut(GoldenCase goldenCase, GoldenRun run) {
        assertThat(run.walkListed(goldenCase))
                .as("%s passes now: take it off %s/not-in-reach.txt", goldenCase.key(), goldenCase.database())
                .isNotEmpty();
    }

    @AfterAll
    void tell() throws IOException {
        List<String> lines = runs.values().stream().map(GoldenRun::line).toList();
        lines.forEach(System.out::println);
        Files.write(NUMBERS, lines);
        List<String> worse = new ArrayList<>();
        runs.values().forEach(run -> worse.addAll(run.close()));
        if (GoldenFiles.updating()) {
            throw GoldenFiles.inSources().rewritten();
        }
        assertThat(worse).as("the floor under the corpus").isEmpty();
    }
}
