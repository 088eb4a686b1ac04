// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.option.OrderOptions.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.session.RetryPolicy;
import dev.espalier.session.Settings;
import dev.espalier.supabase.mapping.RowMapper;
import dev.espalier.supabase.mapping.RowReader;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final RowReader<Tokens> READER = RowMapper.standard().reader(Tokens.class);

    private final DataSource salon;
    private final SupabaseClient client;

    ColumnarValuesTest(DataSource salon) throws SQLException {
        this.salon = salon;
        try (Connection connection = salon.getConnection()) {
            execute(
                    connection,
                    "drop table if exists odd, altered; drop type if exists mood, pair; "
                            + "drop domain if exists shout, amount");
            execute(connection, VALUES);
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
    @ValueSource(strings = {"UTC", "Europe/Moscow", "Asia/Kolkata", "America/St_Johns", "+15:59", "-00:30"})
    void every_value_of_every_type_is_what_it_is_in_json(String zone) {
        SupabaseClient there = client.with(Settings.none().with("timezone", zone));
        FilterBuilder<?> odd = there.from("odd").select("*").order("id", ascending());
        var read = there.execution().espalier().columns(odd.request()).orElseThrow();
        List<Tokens> columns = there.execution()
                .espalier()
                .rows(read, there.execution().work(odd.request(), RetryPolicy.never()))
                .map(rows -> new RowTable(read.columns(), rows).as(READER))
                .orElseThrow();
        try (var rows = there.execution().cursor(odd.request());
                Stream<Utf8> left = rows.stream()) {
            assertThat(columns).isEqualTo(left.map(row -> READER.one(row, 0)).toList());
        }
        assertThat(columns).hasSize(5);
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
