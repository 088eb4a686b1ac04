// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.SupabaseError;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database of {@value #TABLES} tables, each of which points at the one before it, of {@value #VIEWS} views and {@value #FUNCTIONS} functions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class CatalogScaleTest {

    private static final int TABLES = 1_000;
    private static final int VIEWS = 200;
    private static final int FUNCTIONS = 1_000;

    // A statement a hundred tables: each of them holds locks until its statement ends.
    private static final String HUNDRED_TABLES = """
            do $$
            begin
              for i in %d..%d loop
                execute format('create table t%%s (id bigint primary key, before_id bigint references t%%s, '
                  'a text, b text, c integer, d jsonb, e timestamptz, f numeric)', i, greatest(1, i - 1));
              end loop;
            end $$
            """;

    private static final String ALL_VIEWS = """
            do $$
            begin
              for i in 1..%d loop
                execute format('create view v%%s as select id, before_id, a from t%%s', i, i);
              end loop;
            end $$
            """.formatted(VIEWS);

    private static final String ALL_FUNCTIONS = """
            do $$
            begin
              for i in 1..%d loop
                execute format('create function f%%s(a integer, b text default null) returns setof t%%s language sql '
                  'as $f$select * from t%%s$f$', i, i, i);
              end loop;
            end $$
            """.formatted(FUNCTIONS);

    private final TestDatabase database = Databases.empty();
    private DatabaseSchema schema = DatabaseSchema.of(List.of("none"), List.of());

    @BeforeAll
    void make_and_read() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (int first = 1; first <= TABLES; first += 100) {
                statement.execute(HUNDRED_TABLES.formatted(first, first + 99));
            }
            statement.execute(ALL_VIEWS);
            statement.execute(ALL_FUNCTIONS);
            schema = CatalogReader.read(connection, List.of("public"));
        }
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void every_relation_is_read() {
        assertThat(schema.relations()).hasSize(TABLES + VIEWS);
    }

    @Test
    void every_function_is_read() {
        assertThat(schema.routineNames()).hasSize(FUNCTIONS);
        assertThat(schema.routines(new RelationName("public", "f" + FUNCTIONS)))
                .singleElement()
                .returns(
                        new RelationName("public", "t" + FUNCTIONS),
                        routine -> routine.returns().type());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, TABLES / 2, TABLES})
    void the_first_the_middle_and_the_last_know_their_columns_and_what_they_point_at(int table) {
        RelationName name = new RelationName("public", "t" + table);
        assertThat(schema.relation(name).orElseThrow().columns()).hasSize(8);
        assertThat(schema.relationships(name))
                .filteredOn(Relationship.ToOne.class::isInstance)
                .extracting(found -> found.target().name())
                .contains("t" + (table - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, TABLES / 2, TABLES})
    void an_embed_of_any_of_them_becomes_sql(int table) {
        SupabaseClient supabase = SupabaseClient.of(schema);
        assertThat(supabase.from("t" + table)
                        .select("id,t" + (table - 1) + "!before_id(a)")
                        .sql())
                .contains("\"public\".\"t" + table + "\"", "\"public\".\"t" + (table - 1) + "\"");
    }

    @Test
    void a_view_points_where_its_table_does() {
        assertThat(schema.relationships(new RelationName("public", "v" + VIEWS)))
                .extracting(found -> found.target().name())
                .contains("t" + (VIEWS - 1), "v" + (VIEWS - 1), "t" + (VIEWS + 1));
    }

    @Test
    void among_so_many_an_unknown_relation_has_no_hint() {
        SupabaseError error = SupabaseClient.of(schema)
                .on(database.dataSource())
                .from("t1x")
                .select()
                .execute()
                .error()
                .orElseThrow();
        assertThat(error.code()).isEqualTo("PGRST205");
        assertThat(error.hint()).isEmpty();
    }
}
