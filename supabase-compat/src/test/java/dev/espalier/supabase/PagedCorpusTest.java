// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.Translation;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Direction;
import dev.espalier.request.Parameter.Edge;
import dev.espalier.request.Parameter.Nulls;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Format;
import dev.espalier.supabase.wire.WireCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** A page of an ordered read is a piece of the whole, though its rows are cut before they are embedded in and those of the whole are not. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagedCorpusTest {

    private static final int AT_LEAST = 100;
    private static final int OFFSET = 1;
    private static final int ROWS = 2;

    private final Map<String, GoldenDatabase> databases = new TreeMap<>();

    @BeforeAll
    void connect() {
        Corpus.load().databases().forEach(name -> databases.put(name, GoldenDatabase.of(name)));
    }

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return databases.entrySet().stream()
                .map(database -> dynamicContainer(
                        database.getKey(),
                        cases(database.getKey(), database.getValue())
                                .map(one -> dynamicTest(one.id(), () -> passes(one, database.getValue())))));
    }

    @Test
    void many_reads_of_the_corpus_have_rows_to_embed_in() {
        assertThat(databases.entrySet().stream()
                        .flatMap(database -> cases(database.getKey(), database.getValue()))
                        .count())
                .isGreaterThanOrEqualTo(AT_LEAST);
    }

    /** Reads of rows with embeds that say nothing of an order or a page of their own. */
    private static Stream<GoldenCase> cases(String name, GoldenDatabase database) {
        return Corpus.load().cases(name).stream()
                .filter(one -> one.request().method().equals("GET"))
                .filter(one -> one.answer().status() == 200 && one.answer().body() instanceof Body.Json)
                .filter(one -> !GoldenChecks.isForTheEndpoint(one))
                .filter(one -> isWhole(one, database));
    }

    private static boolean isWhole(GoldenCase one, GoldenDatabase database) {
        Request request = WireDoor.call(one).request();
        boolean whole = request.format() == Format.ROWS
                && WireDoor.call(one).explain().isEmpty()
                && request.parameters().stream().allMatch(PagedCorpusTest::isLeft);
        return whole
                && sql(paged(request), database)
                        .contains(") as \"" + request.action().name() + "\"\n");
    }

    private static boolean isLeft(Parameter parameter) {
        return parameter instanceof Parameter.Text text
                && !List.of("order", "limit", "offset").contains(text.key());
    }

    private static String sql(Request request, GoldenDatabase database) {
        Optional<Translation> translation =
                Walks.translation(() -> new WireCall(request, Optional.empty()), database.client());
        return translation.map(Translation::sql).orElse("");
    }

    private static Request ordered(Request request) {
        return request.with(List.of(new Parameter.Order("", "id", Direction.DESCENDING, Nulls.UNSAID)));
    }

    private static Request paged(Request request) {
        return ordered(request)
                .with(List.of(new Parameter.Bound("", Edge.OFFSET, OFFSET), new Parameter.Bound("", Edge.LIMIT, ROWS)));
    }

    private static void passes(GoldenCase one, GoldenDatabase database) {
        Request request = WireDoor.call(one).request();
        List<JsonLiteral> all = rows(ordered(request), database);
        List<JsonLiteral> page = all.subList(Math.min(OFFSET, all.size()), Math.min(OFFSET + ROWS, all.size()));
        assertThat(rows(paged(request), database)).isEqualTo(page);
    }

    private static List<JsonLiteral> rows(Request request, GoldenDatabase database) {
        return ((JsonArray) JsonLiteral.parse(
                        database.client().on(database.pool()).answer(request).body()))
                .elements();
    }

    @AfterAll
    void close() {
        databases.values().forEach(GoldenDatabase::close);
    }
}
