// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Houses;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the live catalog says and what generated classes say of the same database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemasTest {

    private static final List<String> VIEWS =
            List.of("active_customers", "order_list", "order_totals", "product_stats");

    @Test
    void the_salon_is_the_same_from_its_catalog_and_from_its_classes() throws SQLException {
        Set<String> live = facts(live(Fixture.SALON));
        assertThat(live).hasSizeGreaterThan(80);
        assertThat(facts(Houses.SALON)).isEqualTo(live);
    }

    @Test
    void the_salon_hides_partitions() throws SQLException {
        for (DatabaseSchema salon : List.of(Houses.SALON, live(Fixture.SALON))) {
            assertThat(salon.relations().stream()
                            .map(relation -> relation.name().name()))
                    .hasSize(13)
                    .contains("messages")
                    .noneMatch(name -> name.startsWith("messages_"));
        }
    }

    @Test
    void of_the_shop_classes_know_all_but_functions_and_what_views_inherit() throws SQLException {
        Set<String> unknown = facts(live(Fixture.SHOP));
        unknown.removeAll(facts(Houses.SHOP));
        assertThat(unknown)
                .hasSize(40)
                .allMatch(fact -> fact.contains(" computed ") || VIEWS.stream().anyMatch(fact::contains));
        assertThat(unknown.stream().filter(fact -> !fact.contains("_fkey")))
                .containsExactly(
                        "api.active_customers has the primary key [id]",
                        "api.countries -> api.addresses computed by capital",
                        "api.customers -> api.orders computed by open_orders",
                        "api.order_list has the primary key [id]",
                        "api.order_totals has the primary key [order_id]",
                        "api.product_stats has the primary key [sku]");
        assertThat(unknown)
                .contains(
                        "api.order_list -> api.customers by orders_customer_id_fkey [customer_id=id], many to one",
                        "api.customers -> api.order_totals by orders_customer_id_fkey [id=customer_id], one to many",
                        "api.customer_secrets -> api.active_customers by customer_secrets_customer_id_fkey [customer_id=id], one to one");
    }

    @Test
    void of_the_shop_classes_invent_nothing_but_that_views_have_no_key() throws SQLException {
        Set<String> invented = facts(Houses.SHOP);
        invented.removeAll(facts(live(Fixture.SHOP)));
        assertThat(invented)
                .containsExactlyElementsOf(VIEWS.stream()
                        .map(view -> "api." + view + " has the primary key []")
                        .toList());
    }

    @Test
    void of_the_clinic_classes_know_all_but_what_views_inherit() throws SQLException {
        Set<String> unknown = facts(live(Fixture.CLINIC));
        unknown.removeAll(facts(Houses.CLINIC));
        assertThat(unknown)
                .contains(
                        "public.pet_cards has the primary key [id]",
                        "public.pet_cards -> public.practices by pets_practice_id_fkey [practice_id=id], many to one",
                        "public.practice_directory -> public.announcements by announcements_practice_id_fkey [id=practice_id], one to many")
                .allMatch(fact -> fact.contains("pet_cards") || fact.contains("practice_directory"));
    }

    private static DatabaseSchema live(Fixture fixture) throws SQLException {
        TestDatabase database = Databases.shared(fixture);
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        }
    }

    /** Every relation, its columns in order, its keys and its relationships, a line each. */
    private static Set<String> facts(DatabaseSchema schema) {
        Set<String> facts = new TreeSet<>();
        for (Relation relation : schema.relations()) {
            String name = text(relation.name());
            facts.add(name + " is a " + relation.kind());
            facts.add(name + " has "
                    + relation.columns().stream().map(SchemasTest::text).toList());
            facts.add(name + " has the primary key " + relation.primaryKey());
            relation.uniqueKeys().forEach(key -> facts.add(name + " has the unique key " + key));
            schema.relationships(relation.name()).forEach(found -> facts.add(text(found)));
        }
        return facts;
    }

    /** Of types only those are told that a plan depends on: jOOQ has names of its own for the others. */
    private static String text(Column column) {
        boolean matters = List.of("json", "jsonb", "tsvector").contains(column.base());
        return matters
                ? column.name() + " " + column.type() + (column.type().equals(column.base()) ? "" : "/" + column.base())
                : column.name();
    }

    private static String text(Relationship found) {
        String ends = text(found.origin()) + " -> " + text(found.target());
        if (found instanceof Relationship.ToOne one) {
            String cardinality = one.exclusive() == Exclusive.YES ? "one to one" : "many to one";
            return ends + " by " + one.constraint() + " " + text(one.pairs()) + ", " + cardinality;
        }
        if (found instanceof Relationship.ToMany many) {
            return ends + " by " + many.constraint() + " " + text(many.pairs()) + ", one to many";
        }
        if (found instanceof Relationship.ManyToMany through) {
            return ends + " through " + text(through.junction()) + " by " + text(through.near()) + " and "
                    + text(through.far());
        }
        Relationship.Computed computed = (Relationship.Computed) found;
        return ends + " computed by " + computed.function().name();
    }

    private static String text(Relationship.Leg leg) {
        return leg.constraint() + " " + text(leg.pairs());
    }

    private static String text(List<ColumnPair> pairs) {
        return pairs.stream()
                .map(pair -> pair.origin() + "=" + pair.target())
                .toList()
                .toString();
    }

    private static String text(RelationName name) {
        return name.schema() + "." + name.name();
    }
}
