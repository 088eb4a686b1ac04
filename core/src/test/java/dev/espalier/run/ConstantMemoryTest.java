// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Espalier;
import dev.espalier.Houses;
import dev.espalier.Requests;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.limits.Limits;
import dev.espalier.request.Request;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** However many rows a stream tells, what has come from the server and was not told yet stays small. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConstantMemoryTest {

    private static final int ROWS = 150_000;
    private static final long MOST_AHEAD = 256 * 1024;
    private static final Request MANY = Requests.read("many", "select=id,filling");

    private final PGSimpleDataSource counted = new PGSimpleDataSource();
    private final TestDatabase shop;

    ConstantMemoryTest(TestDatabase shop) {
        this.shop = shop;
        counted.setUrl(shop.jdbcUrl());
        counted.setSocketFactory(CountingSockets.class.getName());
    }

    @BeforeEach
    void fill() throws SQLException {
        try (Connection connection = shop.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists api.many");
            statement.execute("create table api.many as select id, repeat('x', 200) as filling from generate_series(1, "
                    + ROWS + ") id");
        }
    }

    private Espalier espalier() throws SQLException {
        try (Connection connection = shop.connect()) {
            return new Espalier(CatalogReader.read(connection, List.of("api")), Limits.defaults());
        }
    }

    @Test
    void one_hundred_and_fifty_thousand_rows_are_never_far_ahead_of_their_reader() throws SQLException {
        long before = CountingSockets.received();
        long told = 0;
        long bytes = 0;
        long furthest = 0;
        try (RowCursor<Utf8> rows = espalier().stream(MANY, Houses.on(counted))) {
            for (Optional<Utf8> row = rows.next(); row.isPresent(); row = rows.next()) {
                told++;
                bytes += row.get().bytes().length;
                furthest = Math.max(furthest, CountingSockets.received() - before - bytes - told * OVERHEAD);
            }
        }
        assertThat(told).isEqualTo(ROWS);
        assertThat(bytes).isGreaterThan(100 * MOST_AHEAD);
        assertThat(furthest).isPositive().isLessThan(MOST_AHEAD);
    }

    /** What the protocol adds to a row: its kind, its length, the number of columns, the length of the one there is. */
    private static final long OVERHEAD = 11;

    @Test
    void the_wider_rows_are_the_fewer_come_at_a_time() throws SQLException {
        try (Connection connection = shop.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update api.many set filling = repeat('x', " + WIDE + ") where id <= 200");
        }
        Request wide = Requests.read("many", "select=filling", "id=lte.200");
        long before = CountingSockets.received();
        long told = 0;
        long furthest = 0;
        try (RowCursor<Utf8> rows = espalier().stream(wide, Houses.on(counted))) {
            for (Optional<Utf8> row = rows.next(); row.isPresent(); row = rows.next()) {
                told += row.get().bytes().length;
                furthest = Math.max(furthest, CountingSockets.received() - before - told);
            }
        }
        assertThat(told).isGreaterThan(200L * WIDE);
        assertThat(furthest).isPositive().isLessThan(40L * WIDE);
    }

    private static final int WIDE = 64 * 1024;

    @Test
    void what_nobody_reads_never_comes() throws SQLException {
        long before = CountingSockets.received();
        try (RowCursor<Utf8> rows = espalier().stream(MANY, Houses.on(counted))) {
            assertThat(rows.next()).isPresent();
        }
        assertThat(CountingSockets.received() - before).isLessThan(MOST_AHEAD);
    }

    @Test
    void the_body_of_all_rows_comes_at_once() throws SQLException {
        long before = CountingSockets.received();
        assertThat(espalier().run(MANY, Houses.on(counted)).rows()).isEqualTo(ROWS);
        assertThat(CountingSockets.received() - before).isGreaterThan(100 * MOST_AHEAD);
    }
}
