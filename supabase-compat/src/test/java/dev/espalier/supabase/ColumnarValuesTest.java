// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.option.OrderOptions.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.espalier.ColumnRead;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.request.Request;
import dev.espalier.run.Cells;
import dev.espalier.session.RetryPolicy;
import dev.espalier.session.Settings;
import dev.espalier.sql.ColumnarQuery.Extent;
import dev.espalier.supabase.mapping.RowMapper;
import dev.espalier.supabase.mapping.RowReader;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Rows that come as columns say what rows of JSON say, whatever is in them, and whatever becomes of the table meanwhile. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(value = Fixture.SALON, sharing = Sharing.CLONE_PER_CLASS)
class ColumnarValuesTest {

    private static final String VALUES = """
            create type mood as enum ('calm', 'a "quoted" one');
            create domain shout as text check (value = upper(value));
            create domain amount as numeric(12,2);
            create type pair as (a int, b text);
            create table odd (
              id int primary key, s smallint, l bigint, n numeric, m numeric(8,3), r real, d double precision, t text,
              v varchar(20), c char(5), b boolean, u uuid, day date, clock time, clock_tz timetz, ts timestamp,
              tz timestamptz(3), span interval, j json, jb jsonb, bytes bytea, tags text[], feeling mood, loud shout,
              sum amount, both_of pair, net inet, bits bit(3), o oid, rng int4range, x xml);
            insert into odd (id) values (1);
            insert into odd values (2, -32768, 9223372036854775807, 'NaN', 1.500, 'NaN', '-Infinity', '', '', '', true,
              '6F9619FF-8B86-D011-B42D-00CF4FC964FF', 'infinity', '24:00', '23:59:59.999999-12:30', '-infinity', 'infinity',
              '1 mon -3 days 04:05:06.7', ' 5 ', 'null', '\\xdeadbeef', '{}', 'calm', '', 'NaN', (null, null), '::1/64', '101',
              4294967295, 'empty', '<a/>');
            insert into odd values (3, 0, -9223372036854775808, 0.00000000000000000001, -0.001, 1e-30, 1e308,
              e'"\\\\ \\t\\u0001 {null} ünï', 'NULL', 'ab', false, '00000000-0000-0000-0000-000000000000', '4714-11-24 BC',
              '00:00', '00:00+15:59', '0001-01-01 00:00 BC', '0044-03-15 12:00:00.5 BC', '-178000000 years',
              '{"a":1.50,"a":[1e400,null]}', '1e400', '\\x', '{a,NULL,"NULL","b\\"c"}', 'a "quoted" one', 'LOUD', -0.01,
              (1, 'a,"b'), '10.0.0.1', '000', 0, '[1,)', null);
            insert into odd values (4, 7, 0, 123456789012345678901234567890.123456789, 12345.678, 3.4028235e38, 5e-324,
              '2025-01-01 00:00:00+00', '1.0', '12345', null, null, '1800-06-01', '12:34:56.7', '12:34:56+00',
              '1800-06-01 12:00', '1800-06-01 12:00+00', '0', '"\\u00e9"', '"a\\"b"', null, '{{1,2},{3,4}}', null, null, 1.5,
              null, null, null, 1, '(,)', null);
            insert into odd values (5, 1, 1, 1e30, 0, 1e10, 123456789012345678, repeat('x', 9000), null, null, null, null,
              '12025-01-02', null, null, '294276-12-31 23:59:59.999999', '294275-12-31 23:59:59.999', null, '[]', '{}', null,
              null, null, null, null, null, null, null, null, null, null);
            create table altered (id int primary key, note text, price numeric);
            insert into altered values (1, 'first', 1.50)
            """;

    /** Numbers of every scale, moments of every century, and what else the driver has a form of its own for. */
    private static final String MANY = """
            select setseed(0.5);
            create table many as
            select i as id,
              (random() - 0.5)::numeric * (10::numeric ^ (random() * 60 - 30)::int) as n,
              round(((random() - 0.5) * 1e9)::numeric, (random() * 12)::int) as m,
              ((random() - 0.5) * 1e6)::numeric(20, 5) as fixed,
              to_timestamp((random() - 0.1) * 1e12) as long_ago,
              timestamptz '1900-01-01' + random() * interval '200 years' as tz,
              date_trunc('milliseconds', timestamp '1500-01-01' + random() * interval '700 years') as ts,
              case i % 7 when 0 then null else timestamp '2025-03-30 00:00' + i * interval '17 minutes' end as seldom,
              date '4713-01-01 BC' + (random() * 5000000)::int as day,
              md5(i::text)::uuid as u,
              (random() * 10 ^ (random() * 40 - 20)::int)::double precision as d,
              random()::real as r,
              ((random() - 0.5) * 1e18)::bigint as l,
              i % 3 = 0 as b
            from generate_series(1, 1500) i;
            """;

    private static final RowReader<Tokens> READER = RowMapper.standard().reader(Tokens.class);
    private static final int ALWAYS_BINARY = -1;
    private static final int AS_USUAL = 5;

    private final TestDatabase database;
    private final DataSource salon;
    private final SupabaseClient client;

    ColumnarValuesTest(TestDatabase database, DataSource salon) throws SQLException {
        this.database = database;
        this.salon = salon;
        try (Connection connection = salon.getConnection()) {
            execute(
                    connection,
                    "drop table if exists odd, altered, many; drop type if exists mood, pair; "
                            + "drop domain if exists shout, amount");
            execute(connection, VALUES + ";" + MANY);
            this.client = SupabaseClient.of(CatalogReader.read(connection, List.of("public")))
                    .on(salon);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Moscow", "Asia/Kolkata", "America/St_Johns", "+15:59", "-00:30", "GMT"})
    void every_value_of_every_type_is_what_it_is_in_json(String zone) throws SQLException {
        for (int threshold : List.of(AS_USUAL, ALWAYS_BINARY)) {
            DataSource pool = pool(threshold);
            assertThat(likeJson("odd", zone, pool)).hasSize(5);
            assertThat(likeJson("many", zone, pool)).hasSize(1500);
        }
    }

    /** Prepares as often as this says; what is prepared comes in the driver's forms for each type, and else as texts. */
    private DataSource pool(int threshold) {
        PGSimpleDataSource pool = new PGSimpleDataSource();
        pool.setUrl(database.jdbcUrl());
        pool.setPrepareThreshold(threshold);
        return pool;
    }

    private List<Tokens> likeJson(String table, String zone, DataSource pool) {
        Execution there =
                client.on(pool).with(Settings.none().with("timezone", zone)).execution();
        Request request =
                client.from(table).select("*").order("id", ascending()).request();
        ColumnRead read = there.espalier().columns(request).orElseThrow();
        List<Tokens> columns = there.espalier()
                .rows(read, there.work(request, RetryPolicy.never()))
                .map(rows -> tokens(read, rows))
                .orElseThrow();
        try (var rows = there.cursor(request);
                Stream<Utf8> left = rows.stream()) {
            assertThat(columns).isEqualTo(left.map(row -> READER.one(row, 0)).toList());
        }
        return columns;
    }

    /** Rows of the program, whose components take what the driver reads, or its text. */
    record Numbers(int id, BigDecimal n, BigDecimal m, Number fixed, double d, float r, long l, boolean b) {}

    /** The same of moments. */
    record Moments(
            int id,
            OffsetDateTime longAgo,
            Instant tz,
            LocalDateTime ts,
            @Nullable String seldom,
            LocalDate day,
            UUID u) {}

    @ParameterizedTest
    @ValueSource(ints = {AS_USUAL, ALWAYS_BINARY})
    void a_record_is_what_it_is_of_json(int threshold) {
        FilterBuilder<?> many = client.on(pool(threshold))
                .with(Settings.none().with("timezone", "UTC"))
                .from("many")
                .select("*")
                .order("id", ascending());
        assertThat(many.rows(Numbers.class).fetch())
                .hasSize(1500)
                .isEqualTo(many.rows(Numbers.class).execute().data().orElseThrow());
        assertThat(many.rows(Moments.class).fetch())
                .hasSize(1500)
                .isEqualTo(many.rows(Moments.class).execute().data().orElseThrow());
    }

    /** Though it wants to see all that there is: there is nothing else. */
    private static List<Tokens> tokens(ColumnRead read, List<Cells> rows) {
        return new TypedRead<>(read, READER.over(read.columns(), Extent.NAMED).orElseThrow()).all(rows);
    }

    /** A row of the program. */
    record Altered(int id, JsonNode note, @Nullable String added) {}

    @Test
    void a_column_that_is_of_another_type_meanwhile_is_read_as_json() throws SQLException {
        FilterBuilder<?> chain = client.from("altered").select("id, note");
        assertThat(chain.rows(Altered.class).fetch())
                .extracting(row -> row.note().textValue())
                .containsExactly("first");
        try (Connection connection = salon.getConnection()) {
            execute(connection, "alter table altered alter note type jsonb using '{\"a\":1}'");
        }
        assertThat(chain.rows(Altered.class).fetch())
                .extracting(row -> row.note().toString())
                .containsExactly("{\"a\":1}");
        try (Stream<Altered> rows = chain.stream(Altered.class)) {
            assertThat(rows).extracting(row -> row.note().toString()).containsExactly("{\"a\":1}");
        }
    }

    /** A row of the program. */
    record Moved(int id, String at) {}

    @Test
    void a_moment_that_has_no_offset_any_more_has_none() throws SQLException {
        try (Connection connection = salon.getConnection()) {
            execute(
                    connection,
                    "create table moved (id int primary key, at timestamptz);"
                            + "insert into moved values (1, null), (2, 'infinity'), (3, '2025-01-31 10:00+00')");
            SupabaseClient before = SupabaseClient.of(CatalogReader.read(connection, List.of("public")))
                    .on(pool(ALWAYS_BINARY))
                    .with(Settings.none().with("timezone", "UTC"));
            ResultBuilder<List<Moved>> moved = before.from("moved")
                    .select("id, at")
                    .order("id", ascending())
                    .rows(Moved.class);
            assertThat(moved.fetch())
                    .extracting(Moved::at)
                    .containsExactly(null, "infinity", "2025-01-31T10:00:00+00:00");
            execute(connection, "alter table moved alter at type timestamp using at at time zone 'UTC'");
            assertThat(moved.fetch()).extracting(Moved::at).containsExactly(null, "infinity", "2025-01-31T10:00:00");
        }
    }

    @Test
    void a_stream_of_other_types_leaves_nothing_open() throws SQLException {
        try (Connection connection = salon.getConnection()) {
            execute(
                    connection,
                    "create table retyped as select i as id, i::text as note from generate_series(1, 500) i");
            SupabaseClient before = SupabaseClient.of(CatalogReader.read(connection, List.of("public")))
                    .on(connection);
            execute(connection, "alter table retyped alter note type int using note::int");
            connection.setAutoCommit(false);
            try (Stream<Retyped> rows = before.from("retyped").select("id, note").stream(Retyped.class)) {
                assertThat(rows.findFirst()).isPresent();
            }
            execute(connection, "drop table retyped");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** A row of the program. */
    record Retyped(int id, int note) {}

    /** Reads a value by way of the mapper, and tells where it stands. */
    static final class Asking extends StdDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Asking() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String name = json.currentName() + json.getParsingContext().inObject();
            return name + json.getCodec().readTree(json);
        }
    }

    /** A record that is put together, with readers of its own. */
    record Asked(
            int id,
            @JsonDeserialize(using = Asking.class) @Nullable String t,
            @JsonDeserialize(using = Asking.class) @Nullable String n,
            @JsonDeserialize(using = Asking.class) @Nullable String b) {}

    /** One that is not: a component has no column. */
    record AskedLess(
            int id,
            @JsonDeserialize(using = Asking.class) @Nullable String t,
            @Nullable String missing) {}

    @Test
    void readers_of_the_program_may_ask_the_mapper() {
        FilterBuilder<?> odd =
                client.from("odd").select("id, t, n, b").gt("id", 1).order("id", ascending());
        assertThat(odd.rows(Asked.class).fetch())
                .isEqualTo(odd.rows(Asked.class).execute().data().orElseThrow());
        assertThat(odd.rows(AskedLess.class).fetch())
                .hasSize(4)
                .isEqualTo(odd.rows(AskedLess.class).execute().data().orElseThrow());
    }

    @Test
    void a_column_that_is_new_meanwhile_fills_its_member() throws SQLException {
        FilterBuilder<?> all = client.from("altered").select("*");
        assertThat(all.rows(Altered.class).fetch()).extracting(Altered::added).containsExactly((String) null);
        try (Connection connection = salon.getConnection()) {
            execute(connection, "alter table altered add added text default 'new'");
        }
        assertThat(all.rows(Altered.class).fetch()).extracting(Altered::added).containsExactly("new");
        assertThat(all.rows(new TypeReference<Map<String, Object>>() {}).fetch().get(0))
                .containsEntry("added", "new");
    }

    /** What every column may be read as. */
    record Few(int id, @Nullable BigDecimal m, @Nullable OffsetDateTime tz) {}

    @Test
    void what_does_not_fit_is_told_as_of_json() {
        ResultBuilder<List<Few>> few =
                client.from("odd").select("id, m, tz").order("id", ascending()).rows(Few.class);
        String ofJson = catchThrowable(() -> few.execute().data()).getMessage();
        assertThat(ofJson).contains("row 1, column \"tz\"");
        assertThatThrownBy(few::fetch).hasMessage(ofJson);
    }
}
