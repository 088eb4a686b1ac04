// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.ColumnRead;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Reach;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Format;
import dev.espalier.run.Cells;
import dev.espalier.run.RowCursor;
import dev.espalier.session.RetryPolicy;
import dev.espalier.sql.ColumnarQuery.Extent;
import dev.espalier.supabase.mapping.RowMapper;
import dev.espalier.supabase.mapping.RowReader;
import dev.espalier.supabase.wire.WireCall;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every read of the corpus whose rows can come as columns: whoever reads them is told what is told of the same rows as JSON, token by token. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColumnarCorpusTest {

    private static final int COLUMNAR = 400;
    private static final RowReader<Tokens> READER = RowMapper.standard().reader(Tokens.class);

    private final AtomicInteger columnar = new AtomicInteger();
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
                        cases(database.getKey())
                                .map(one -> dynamicTest(one.id(), () -> passes(one, database.getValue())))));
    }

    private static Stream<GoldenCase> cases(String database) {
        Reach reach = new GoldenTally(database).reach();
        return Corpus.load().cases(database).stream()
                .filter(one -> one.request().method().equals("GET"))
                .filter(one -> one.answer().status() / 100 == 2 && one.answer().body() instanceof Body.Json)
                .filter(one -> reach.missingFeature(one.id()).isEmpty() && !GoldenChecks.isForTheEndpoint(one))
                .filter(one -> isOfRows(WireDoor.call(one)));
    }

    private static boolean isOfRows(WireCall call) {
        return call.request().format() == Format.ROWS && call.explain().isEmpty();
    }

    private void passes(GoldenCase one, GoldenDatabase database) {
        Request request = WireDoor.call(one).request();
        Execution execution = database.client().on(database.pool()).execution();
        Optional<ColumnRead> read = execution.espalier().columns(request);
        if (read.isEmpty()) {
            return;
        }
        columnar.incrementAndGet();
        List<Cells> rows = execution
                .espalier()
                .rows(read.get(), execution.work(request, RetryPolicy.never()))
                .orElseThrow();
        assertThat(tokens(read.get(), rows)).as(one.title()).isEqualTo(asJson(execution, request));
        assertThat(cells(execution, request, read.get())).isEqualTo(rows);
        assertThat(database.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    /** Though it wants to see all that there is: there is nothing else. */
    private static List<Tokens> tokens(ColumnRead read, List<Cells> rows) {
        return new TypedRead<>(read, READER.over(read.columns(), Extent.NAMED).orElseThrow()).all(rows);
    }

    private static List<Tokens> asJson(Execution execution, Request request) {
        try (RowCursor<Utf8> rows = execution.cursor(request);
                Stream<Utf8> left = rows.stream()) {
            return left.map(row -> READER.one(row, 0)).toList();
        }
    }

    private static List<Cells> cells(Execution execution, Request request, ColumnRead read) {
        try (RowCursor<Cells> rows = execution
                        .espalier()
                        .streamRows(read, execution.work(request, RetryPolicy.never()))
                        .orElseThrow();
                Stream<Cells> left = rows.stream()) {
            return left.toList();
        }
    }

    @AfterAll
    void most_of_them_were_columns() {
        assertThat(columnar).hasValueGreaterThanOrEqualTo(COLUMNAR);
    }

    @AfterAll
    void close() {
        databases.values().forEach(GoldenDatabase::close);
    }
}
