// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Translation;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
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

    private final GoldenDatabases databases = new GoldenDatabases(PagedCorpusTest::isCut);

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return databases.tests(PagedCorpusTest::passes);
    }

    @Test
    void many_reads_of_the_corpus_can_be_cut_before_they_are_embedded_in() {
        assertThat(databases.count()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    /** Whether it reads rows that are cut before they are embedded in. */
    private static boolean isCut(GoldenCase one, GoldenDatabase database) {
        if (!GoldenSelection.isReadOf(one, Format.ROWS)) {
            return false;
        }
        Request request = WireDoor.call(one).request();
        return sql(paged(request), database)
                .contains(") as \"" + request.action().name() + "\"\n");
    }

    /** The root in an order in which no row is like another. */
    private static Request ordered(Request request) {
        List<Parameter> parameters = new ArrayList<>(request.parameters());
        parameters.removeIf(parameter -> parameter instanceof Parameter.Text text
                && List.of("order", "limit", "offset").contains(text.key()));
        parameters.add(new Parameter.Order("", "id", Direction.DESCENDING, Nulls.UNSAID));
        return new Request(request.schema(), request.action(), parameters, List.of(), request.format(), request.body());
    }

    private static String sql(Request request, GoldenDatabase database) {
        Optional<Translation> translation =
                Walks.translation(() -> new WireCall(request, Optional.empty()), database.client());
        return translation.map(Translation::sql).orElse("");
    }

    private static Request paged(Request request) {
        return ordered(request)
                .with(List.of(new Parameter.Bound("", Edge.OFFSET, OFFSET), new Parameter.Bound("", Edge.LIMIT, ROWS)));
    }

    private static void passes(GoldenCase one, GoldenDatabase database) {
        Request request = WireDoor.call(one).request();
        JsonLiteral whole = answer(ordered(request), database);
        assertThat(answer(paged(request), database))
                .as(one.title())
                .isEqualTo(whole instanceof JsonArray rows ? new JsonArray(page(rows.elements())) : whole);
    }

    private static List<JsonLiteral> page(List<JsonLiteral> rows) {
        return rows.subList(Math.min(OFFSET, rows.size()), Math.min(OFFSET + ROWS, rows.size()));
    }

    private static JsonLiteral answer(Request request, GoldenDatabase database) {
        return JsonLiteral.parse(
                database.client().on(database.pool()).answer(request).body());
    }

    @AfterAll
    void close() {
        databases.close();
    }
}
