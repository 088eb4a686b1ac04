// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Houses;
import dev.espalier.fixtures.clinic.Public;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated classes tell the SQL of types and defaults as the catalog does, but for what is written here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BothReadersTest {

    @Test
    void the_salons_types_are_the_same() throws SQLException {
        assertThat(differences(
                        Houses.SALON,
                        Catalogs.of(Fixture.SALON),
                        column -> column.declared().text()))
                .isEmpty();
    }

    @Test
    void of_the_shops_types_jooq_takes_some_for_others() throws SQLException {
        assertThat(differences(
                        Houses.SHOP,
                        Catalogs.of(Fixture.SHOP),
                        column -> column.declared().text()))
                .containsOnly(
                        Map.entry("type_zoo.a_bit", "character(4) for bit(4)"),
                        Map.entry("type_zoo.a_varbit", "character varying(8) for bit varying(8)"),
                        Map.entry("type_zoo.a_name", "character varying for name"),
                        Map.entry("type_zoo.a_oid", "bigint for oid"));
    }

    @Test
    void of_defaults_classes_do_not_know_sequences() throws SQLException {
        Map<String, String> differences =
                differences(Houses.SALON, Catalogs.of(Fixture.SALON), BothReadersTest::standard);
        differences.putAll(differences(Houses.SHOP, Catalogs.of(Fixture.SHOP), BothReadersTest::standard));
        assertThat(differences)
                .hasSizeGreaterThan(10)
                .containsEntry(
                        "customers.id",
                        "nextval(pg_get_serial_sequence('\"api\".\"customers\"', 'id')) for nextval('api.customers_id_seq'::regclass)")
                .allSatisfy((column, difference) -> assertThat(difference)
                        .matches("nextval\\(pg_get_serial_sequence\\('\"(api|public)\".\"\\w+\"', 'id'\\)\\)"
                                + " for nextval\\('(api|public)\\.\\w+_id_seq'::regclass\\)"));
    }

    @Test
    void of_changes_classes_do_not_know_which_views_let_nothing_be_changed() throws SQLException {
        DatabaseSchema live = Catalogs.of(Fixture.SHOP);
        assertThat(Houses.SHOP.relations())
                .filteredOn(relation -> !relation.changes()
                        .equals(live.relation(relation.name()).orElseThrow().changes()))
                .extracting(relation -> relation.name().name())
                .containsExactlyInAnyOrder("order_totals");
    }

    @Test
    void of_defaults_classes_have_what_their_generator_saw_along_its_search_path() throws SQLException {
        assertThat(differences(classes(Fixture.CLINIC), Catalogs.of(Fixture.CLINIC), BothReadersTest::standard))
                .containsEntry("members.duty", "'assistant'::duty for 'assistant'::public.duty");
    }

    @ParameterizedTest
    @EnumSource
    void postgresql_understands_what_the_catalog_tells_under_any_search_path(Fixture fixture) throws SQLException {
        understand(fixture, "''", Catalogs.of(fixture));
    }

    @ParameterizedTest
    @EnumSource
    void postgresql_understands_what_classes_tell_under_the_search_path_of_their_generator(Fixture fixture)
            throws SQLException {
        understand(fixture, fixture == Fixture.SHOP ? "''" : "public", classes(fixture));
    }

    private static void understand(Fixture fixture, String searchPath, DatabaseSchema schema) throws SQLException {
        try (Connection connection = Databases.shared(fixture).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = " + searchPath);
            for (Column column : columns(schema)) {
                String type = column.declared().text();
                String standard = column.standard().map(SqlText::text).orElse("null");
                statement.execute("explain select (%s)::%s".formatted(standard, type));
            }
        }
    }

    private static DatabaseSchema classes(Fixture fixture) {
        return switch (fixture) {
            case SALON -> Houses.SALON;
            case SHOP -> Houses.SHOP;
            case CLINIC -> JooqSchemaReader.read(Public.PUBLIC);
        };
    }

    private static List<Column> columns(DatabaseSchema schema) {
        List<Column> columns = schema.relations().stream()
                .flatMap(relation -> relation.columns().stream())
                .toList();
        assertThat(columns).hasSizeGreaterThan(20);
        return columns;
    }

    private static String standard(Column column) {
        return column.standard().map(SqlText::text).orElse("none");
    }

    /** Where the columns of two schemas differ: {@code this for that}. */
    private static Map<String, String> differences(
            DatabaseSchema classes, DatabaseSchema live, Function<Column, String> text) {
        Map<String, String> differences = new LinkedHashMap<>();
        for (Relation relation : classes.relations()) {
            Relation other = live.relation(relation.name()).orElseThrow();
            for (Column column : relation.columns()) {
                String here = text.apply(column);
                String there = text.apply(other.column(column.name()).orElseThrow());
                if (!here.equals(there)) {
                    differences.put(relation.name().name() + "." + column.name(), here + " for " + there);
                }
            }
        }
        return differences;
    }
}
