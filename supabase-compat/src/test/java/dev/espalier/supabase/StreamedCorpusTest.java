// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.request.Action;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Format;
import dev.espalier.run.RowCursor;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every read of the corpus that PostgREST answered with rows: row by row they are the rows of the recorded body. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StreamedCorpusTest {

    private static final int AT_LEAST = 645;

    private final GoldenDatabases databases = new GoldenDatabases(StreamedCorpusTest::isStreamed);

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return databases.tests(StreamedCorpusTest::passes);
    }

    @Test
    void hardly_a_read_of_the_corpus_is_left_out() {
        assertThat(databases.count()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static boolean isStreamed(GoldenCase one, GoldenDatabase database) {
        return GoldenSelection.isInReach(one) && GoldenSelection.isReadOf(one, Format.ROWS, Format.ROWS_WITHOUT_NULLS);
    }

    private static void passes(GoldenCase one, GoldenDatabase database) {
        Request request = WireDoor.call(one).request();
        SupabaseClient client = database.client().on(database.pool());
        List<JsonLiteral> told;
        try (RowCursor<Utf8> rows = client.execution().cursor(request);
                Stream<Utf8> left = rows.stream()) {
            told = left.map(row -> JsonLiteral.parse(row.toString())).toList();
        }
        JsonLiteral body = ((Body.Json) one.answer().body()).value();
        boolean array = body instanceof JsonArray && !isOneValue(request, database);
        JsonLiteral streamed = array ? new JsonArray(told) : told.get(0);
        assertThat(body.differenceFrom(streamed)).as(one.title()).isEmpty();
        assertThat(database.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    /** A function that gives one value is answered with it, which may be an array. */
    private static boolean isOneValue(Request request, GoldenDatabase database) {
        return request.action() instanceof Action.Call
                && database.client().translate(request).sql().contains("->0");
    }

    @AfterAll
    void close() {
        databases.close();
    }
}
