// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbedWordsTest {

    private static DatabaseSchema schema(Fixture fixture) throws SQLException {
        try (Connection connection = Databases.shared(fixture).connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        }
    }

    private static List<Relationship> relationships(DatabaseSchema schema) {
        return schema.relations().stream()
                .flatMap(relation -> schema.relationships(relation.name()).stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_words_of_a_relationship_lead_to_it_alone(Fixture fixture) throws SQLException {
        DatabaseSchema schema = schema(fixture);
        assertThat(relationships(schema))
                .hasSizeGreaterThan(5)
                .allSatisfy(found -> EmbedWords.of(schema, found)
                        .ifPresent(words -> assertThat(new RelationshipFinder(schema, found.schema())
                                        .find(found.origin(), words.target(), words.hint()))
                                .isSameAs(found)));
    }

    @Test
    void every_relationship_of_the_salon_has_words() throws SQLException {
        DatabaseSchema salon = schema(Fixture.SALON);
        assertThat(relationships(salon))
                .allSatisfy(found -> assertThat(EmbedWords.of(salon, found)).isPresent());
    }

    @Test
    void constraints_tell_keys_apart_junctions_ways_through_them_and_columns_keys_to_the_same_relation()
            throws SQLException {
        DatabaseSchema shop = schema(Fixture.SHOP);
        Map<String, Long> words = new TreeMap<>();
        for (String name : List.of("orders", "categories", "products", "customers")) {
            shop.relationships(new RelationName("api", name)).stream()
                    .flatMap(found -> EmbedWords.of(shop, found).stream())
                    .forEach(found -> words.merge(
                            name + ": " + found.target()
                                    + found.hint().map(word -> "!" + word).orElse(""),
                            1L,
                            Long::sum));
        }
        assertThat(words)
                .containsKeys(
                        "orders: addresses!orders_billing_address_id_fkey",
                        "orders: addresses!orders_shipping_address_id_fkey",
                        "categories: parent_id",
                        "categories: categories!parent_id",
                        "products: tags!product_tags",
                        "customers: open_orders")
                .allSatisfy((text, times) -> assertThat(times).isOne());
        assertThat(words).hasSizeGreaterThan(15);
    }
}
