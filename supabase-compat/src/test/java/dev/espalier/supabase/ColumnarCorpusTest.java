// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.ColumnRead;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Format;
import dev.espalier.run.Cells;
import dev.espalier.run.RowCursor;
import dev.espalier.session.RetryPolicy;
import dev.espalier.sql.ColumnarQuery.Extent;
import dev.espalier.supabase.mapping.RowMapper;
import dev.espalier.supabase.mapping.RowReader;
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

/** Every read of the corpus whose rows can come as columns: whoever reads them is told what is told of the same rows as JSON, token by token. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColumnarCorpusTest {

    private static final int AT_LEAST = 400;
    private static final RowReader<Tokens> READER = RowMapper.standard().reader(Tokens.class);

    private final GoldenDatabases databases = new GoldenDatabases(ColumnarCorpusTest::isColumnar);

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return databases.tests(ColumnarCorpusTest::passes);
    }

    @Test
    void most_reads_of_rows_can_come_as_columns() {
        assertThat(databases.count()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static boolean isColumnar(GoldenCase one, GoldenDatabase database) {
        return GoldenSelection.isInReach(one)
                && GoldenSelection.isReadOf(one, Format.ROWS)
                && execution(database)
                        .espalier()
                        .columns(WireDoor.call(one).request())
                        .isPresent();
    }

    private static Execution execution(GoldenDatabase database) {
        return database.client().on(database.pool()).execution();
    }

    private static void passes(GoldenCase one, GoldenDatabase database) {
        Request request = WireDoor.call(one).request();
        Execution execution = execution(database);
        ColumnRead read = execution.espalier().columns(request).orElseThrow();
        List<Cells> rows = execution
                .espalier()
                .rows(read, execution.work(request, RetryPolicy.never()))
                .orElseThrow();
        assertThat(tokens(read, rows)).as(one.title()).isEqualTo(asJson(execution, request));
        assertThat(cells(execution, request, read)).isEqualTo(rows);
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
    void close() {
        databases.close();
    }
}
