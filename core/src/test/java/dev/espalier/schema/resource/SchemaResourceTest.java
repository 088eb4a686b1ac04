// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Houses;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Representation;
import dev.espalier.schema.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a schema tells is written and read again without a loss, whatever things are called. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemaResourceTest {

    private static final String ODD = """
            create schema "Odd ""one\\";
            create table "Odd ""one\\"."a
            b" ("новое имя" int primary key, "\u200e\t" text default E'a\\nb"\\\\', "select" text unique);
            create table "Odd ""one\\"."c" (id int primary key, "🙂" int references "Odd ""one\\"."a
            b" unique);
            create function "Odd ""one\\"."d e"("f ""g" text default ' ', variadic "h" int[] default '{}') returns setof text
              language sql stable set statement_timeout = '1s' set default_transaction_isolation = 'serializable' as 'select null::text';
            """;

    private static DatabaseSchema live(Fixture fixture) throws SQLException {
        try (Connection connection = Databases.shared(fixture).connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        }
    }

    private static void holds(DatabaseSchema schema) {
        String text = SchemaResource.write(schema);
        DatabaseSchema read = SchemaResource.read(text);
        assertThat(read).isEqualTo(schema).hasSameHashCodeAs(schema);
        assertThat(SchemaResource.write(read)).isEqualTo(text);
        assertThat(schema.relations())
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(read.relationships(relation.name()))
                        .isEqualTo(schema.relationships(relation.name())));
        assertThat(read.relations()).containsExactlyElementsOf(schema.relations());
        assertThat(read.routineNames()).containsExactlyElementsOf(schema.routineNames());
    }

    @ParameterizedTest
    @EnumSource
    void a_catalog_is_the_same_after_it_was_written_and_read(Fixture fixture) throws SQLException {
        holds(live(fixture));
    }

    @Test
    void what_generated_classes_tell_is_the_same_too() {
        holds(Houses.SALON);
        holds(Houses.SHOP);
        holds(Houses.CLINIC);
    }

    @Test
    void two_schemas_that_tell_another_thing_are_not_equal() throws SQLException {
        assertThat(live(Fixture.SHOP)).isNotEqualTo(Houses.SHOP).isNotEqualTo(live(Fixture.SALON));
        SqlText domain = new SqlText("public.color");
        Representation known = new Representation(domain, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(live(Fixture.SHOP).representing(List.of(known))).isNotEqualTo(live(Fixture.SHOP));
    }

    @Test
    void every_name_that_postgresql_takes_is_kept() throws SQLException {
        try (TestDatabase database = Databases.empty();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(ODD);
            DatabaseSchema odd = CatalogReader.read(connection, List.of("Odd \"one\\"));
            holds(odd);
            assertThat(odd.relations()).hasSize(2);
            assertThat(SchemaResource.write(odd))
                    .contains("\"a\\u000ab\"", "\"новое имя\"", "\"\\u200e\\u0009\"", "\"🙂\"");
        }
    }

    @Test
    void a_function_that_hides_a_key_hides_it_after_reading_too() throws SQLException {
        try (TestDatabase database = Databases.empty();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create schema hidden; create table hidden.secret (id int);
                    create table parents (id int primary key);
                    create table children (id int primary key, parent int references parents);
                    create function public.parents(children) returns setof hidden.secret language sql stable as 'select null::int';
                    """);
            DatabaseSchema schema = CatalogReader.read(connection, List.of("public"));
            assertThat(schema.relationships(new RelationName("public", "children")))
                    .isEmpty();
            holds(schema);
        }
    }

    @Test
    void it_is_a_text_that_a_person_reads() throws SQLException {
        assertThat(SchemaResource.write(live(Fixture.SALON)).lines())
                .startsWith("espalier-schema 1", "exposed \"public\"")
                .contains(
                        "table \"public\" \"bookings\" insert update delete",
                        "  primary-key \"id\"",
                        "  foreign-key \"bookings_client_id_fkey\" to \"public\" \"clients\" many-to-one \"client_id\" \"id\"");
    }

    @Test
    void lines_may_end_as_on_windows() throws SQLException {
        DatabaseSchema salon = live(Fixture.SALON);
        assertThat(SchemaResource.read(SchemaResource.write(salon).replace("\n", "\r\n")))
                .isEqualTo(salon);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | line 1, column 1: the word espalier-schema is missing",
                "espalier-schema 2 | it has version 2, and only 1 can be read",
                "espalier-schema 1 | the exposed schemas are missing",
                "espalier-schema 1;table \"a\" \"b\" | its schema is not among those that were exposed before",
                "espalier-schema 1;exposed \"a\";exposed \"a\" | line 3, column 9: the exposed schemas were named already",
                "espalier-schema 1;exposed \"a | line 2, column 11: a quote is not closed",
                "espalier-schema 1;exposed \"a\\x\" | no such escape",
                "espalier-schema 1;exposed \"a\\u00zz\" | no such escape",
                "espalier-schema 1;exposed \"a\";index \"a\" | a schema has no index",
                "espalier-schema 1;exposed \"a\";table \"a\" \"b\";table \"a\" \"b\" | there is such a relation already",
                "espalier-schema 1;exposed \"a\";table \"a\" \"b\" truncate | more follows than belongs here",
                "espalier-schema 1;exposed \"a\";  column \"c\" | it belongs to nothing",
                "espalier-schema 1;exposed \"a\";table \"a\" \"b\";  primary-key \"c\" | a key needs columns of its own relation",
                "espalier-schema 1;exposed \"a\";function \"a\" \"f\" stable | line 3, column 24: what the function returns is missing",
                "espalier-schema 1;exposed \"a\";function \"a\" \"f\" often | one of the words of Volatility is missing",
            })
    void what_is_no_schema_is_refused_with_its_line(String text, String sentence) {
        assertThatThrownBy(() -> SchemaResource.read(text.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_resource_that_is_not_there_is_named() {
        assertThatThrownBy(() -> SchemaResource.read(SchemaResourceTest.class, "nowhere.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no resource nowhere.txt beside " + SchemaResourceTest.class.getName());
    }
}
