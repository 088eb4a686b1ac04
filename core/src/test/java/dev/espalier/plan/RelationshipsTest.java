// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import static dev.espalier.plan.TestTable.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.error.Details;
import dev.espalier.error.Details.Candidate;
import dev.espalier.error.Problem;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.schema.Relation.Kind;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which relationship an embed means, for every kind of relationship: none, one, or many. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelationshipsTest {

    private static final TestTable CUSTOMERS = table("customers", "id", "name").key("id");
    private static final TestTable ORDERS = table("orders", "id", "customer_id")
            .key("id")
            .references("orders_customer_fk", "customers", "customer_id=id");

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class To_one_and_to_many {

        private final Plans shop =
                Plans.of(CUSTOMERS, ORDERS, table("lonely", "id").key("id"));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "customers(*)",
                    "orders_customer_fk(*)",
                    "customer_id(*)",
                    "customers!orders_customer_fk(*)",
                    "customers!customer_id(*)",
                    "customers!id(*)",
                    "who:customers!inner!customer_id(*)"
                })
        void the_one_is_found_by_table_constraint_and_column(String select) {
            assertThat(shop.joins("orders", select)).containsExactly("customers_1.id = api.orders.customer_id");
            assertThat(shop.embed("orders", select).kind()).isEqualTo(LateralKind.OBJECT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "orders(*)",
                    "orders_customer_fk(*)",
                    "orders!orders_customer_fk(*)",
                    "orders!customer_id(*)",
                    "orders!id(*)"
                })
        void the_many_are_found_by_table_constraint_and_hinted_column(String select) {
            assertThat(shop.joins("customers", select)).containsExactly("orders_1.customer_id = api.customers.id");
            assertThat(shop.embed("customers", select).kind()).isEqualTo(LateralKind.ARRAY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"lonely(*)", "customers!name(*)", "customers!orders(*)", "customer_id!customer_id(*)"})
        void what_nothing_leads_to_is_told_with_both_sides(String select) {
            Problem problem = shop.problem("orders", select);
            String target = select.replaceFirst("[!(].*", "");
            assertThat(problem.code()).isEqualTo("PGRST200");
            assertThat(problem.message())
                    .isEqualTo(
                            "Could not find a relationship between 'orders' and '" + target + "' in the schema cache");
        }

        @Test
        void the_hint_that_led_nowhere_is_told_too() {
            assertThat(shop.problem("orders", "customers!nope(*)").details())
                    .isEqualTo(new Details.Text(
                            "Searched for a foreign key relationship between 'orders' and 'customers' using the hint"
                                    + " 'nope' in the schema 'api', but no matches were found."));
        }

        @Test
        void an_embed_in_an_embed_is_bound_to_it() {
            Plan plan = shop.plan("orders", "customers(orders(customers(name)))");
            Plan.Lateral first = plan.answer().root().laterals().get(0);
            Plan.Lateral second = first.node().laterals().get(0);
            Plan.Lateral third = second.node().laterals().get(0);
            assertThat(Plans.joins(second)).containsExactly("orders_2.customer_id = customers_1.id");
            assertThat(Plans.joins(third)).containsExactly("customers_3.id = orders_2.customer_id");
            assertThat(List.of(first.alias(), second.alias(), third.alias()))
                    .containsExactly("orders_customers_1", "customers_orders_2", "orders_customers_3");
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class One_to_one {

        private final Plans shop = Plans.of(
                CUSTOMERS,
                table("secrets", "customer_id", "pin")
                        .key("customer_id")
                        .references("secrets_fk", "customers", "customer_id=id"),
                table("badges", "id", "customer_id")
                        .key("id")
                        .key("customer_id")
                        .references("badges_fk", "customers", "customer_id=id"));

        @Test
        void either_side_has_one_object() {
            assertThat(shop.embed("customers", "secrets(*)").kind()).isEqualTo(LateralKind.OBJECT);
            assertThat(shop.joins("customers", "secrets(*)"))
                    .containsExactly("secrets_1.customer_id = api.customers.id");
            assertThat(shop.embed("secrets", "customers(*)").kind()).isEqualTo(LateralKind.OBJECT);
            assertThat(shop.joins("secrets", "customers(*)"))
                    .containsExactly("customers_1.id = api.secrets.customer_id");
        }

        @Test
        void a_unique_constraint_is_as_good_as_a_primary_key() {
            assertThat(shop.embed("customers", "badges!badges_fk(*)").kind()).isEqualTo(LateralKind.OBJECT);
            assertThat(shop.embed("badges", "customer_id(*)").kind()).isEqualTo(LateralKind.OBJECT);
        }

        @Test
        void a_key_of_more_columns_than_the_reference_is_not() {
            Plans lines = Plans.of(
                    ORDERS,
                    table("lines", "order_id", "line")
                            .key("order_id", "line")
                            .references("lines_fk", "orders", "order_id=id"));
            assertThat(lines.embed("orders", "lines(*)").kind()).isEqualTo(LateralKind.ARRAY);
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class Many_to_many {

        private final TestTable products = table("products", "sku").key("sku");
        private final TestTable tags = table("tags", "id").key("id");
        private final TestTable junction = table("product_tags", "sku", "tag_id", "added")
                .key("sku", "tag_id")
                .references("pt_product_fk", "products", "sku=sku")
                .references("pt_tag_fk", "tags", "tag_id=id");

        @Test
        void the_far_side_is_found_through_the_junction_from_either_end() {
            Plans shop = Plans.of(products, tags, junction);
            assertThat(shop.joins("products", "tags(*)"))
                    .containsExactly(
                            "api.product_tags.tag_id = api.tags.id", "api.product_tags.sku = api.products.sku");
            assertThat(shop.joins("tags", "products(*)"))
                    .containsExactly(
                            "api.product_tags.sku = api.products.sku", "api.product_tags.tag_id = api.tags.id");
            assertThat(shop.embed("products", "tags!product_tags(*)").kind()).isEqualTo(LateralKind.ARRAY);
        }

        @Test
        void the_junction_itself_is_an_embed_like_any_other() {
            Plans shop = Plans.of(products, tags, junction);
            assertThat(shop.joins("products", "product_tags(tags(id))"))
                    .containsExactly("product_tags_1.sku = api.products.sku");
        }

        @Test
        void two_junctions_are_told_apart_by_their_names() {
            TestTable other = table("product_hints", "sku", "tag_id")
                    .key("sku", "tag_id")
                    .references("ph_product_fk", "products", "sku=sku")
                    .references("ph_tag_fk", "tags", "tag_id=id");
            Plans shop = Plans.of(products, tags, junction, other);
            Problem problem = shop.problem("products", "tags(*)");
            assertThat(problem.code()).isEqualTo("PGRST201");
            assertThat(problem.details())
                    .isEqualTo(new Details.Candidates(List.of(
                            new Candidate(
                                    "many-to-many",
                                    "products with tags",
                                    "product_hints using ph_product_fk(sku) and ph_tag_fk(tag_id)"),
                            new Candidate(
                                    "many-to-many",
                                    "products with tags",
                                    "product_tags using pt_product_fk(sku) and pt_tag_fk(tag_id)"))));
            assertThat(shop.joins("products", "tags!product_hints(*)"))
                    .contains("api.product_hints.tag_id = api.tags.id");
        }

        @Test
        void a_table_whose_primary_key_holds_only_one_of_the_references_is_no_junction() {
            TestTable loose = table("product_tags", "id", "sku", "tag_id")
                    .key("id", "sku")
                    .references("pt_product_fk", "products", "sku=sku")
                    .references("pt_tag_fk", "tags", "tag_id=id");
            assertThat(Plans.of(products, tags, loose)
                            .problem("products", "tags(*)")
                            .code())
                    .isEqualTo("PGRST200");
        }

        @Test
        void a_junction_in_a_schema_that_is_not_exposed_joins_nothing() {
            TestTable hidden = TestTable.in("private", "product_tags", Kind.TABLE, "sku", "tag_id")
                    .key("sku", "tag_id")
                    .references("pt_product_fk", products.name(), "sku=sku")
                    .references("pt_tag_fk", tags.name(), "tag_id=id");
            assertThat(Plans.of(products, tags, hidden)
                            .problem("products", "tags(*)")
                            .code())
                    .isEqualTo("PGRST200");
            assertThat(Plans.of(products, tags, hidden)
                            .problem("products", "product_tags(*)")
                            .code())
                    .isEqualTo("PGRST200");
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class Of_a_table_to_itself {

        private final Plans shop = Plans.of(table("categories", "id", "parent_id")
                .key("id")
                .references("categories_parent_fk", "categories", "parent_id=id"));

        @ParameterizedTest
        @ValueSource(strings = {"categories(*)", "children:categories(*)", "categories!parent_id(*)"})
        void the_table_means_the_children(String select) {
            assertThat(shop.joins("categories", select)).containsExactly("categories_1.parent_id = api.categories.id");
            assertThat(shop.embed("categories", select).kind()).isEqualTo(LateralKind.ARRAY);
        }

        @Test
        void the_column_means_the_parent() {
            assertThat(shop.joins("categories", "parent_id(*)"))
                    .containsExactly("categories_1.id = api.categories.parent_id");
            assertThat(shop.embed("categories", "parent_id(*)").kind()).isEqualTo(LateralKind.OBJECT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"categories!id(*)", "categories!categories_parent_fk(*)", "categories_parent_fk(*)"})
        void no_other_word_leads_there(String select) {
            assertThat(shop.problem("categories", select).code()).isEqualTo("PGRST200");
        }

        @Test
        void one_to_one_and_many_to_many_cannot_be_asked_for() {
            Plans chain = Plans.of(table("steps", "id", "next_id")
                    .key("id")
                    .key("next_id")
                    .references("steps_fk", "steps", "next_id=id"));
            assertThat(chain.problem("steps", "steps(*)").code()).isEqualTo("PGRST200");
            assertThat(chain.problem("steps", "next_id(*)").code()).isEqualTo("PGRST200");
            Plans friends = Plans.of(
                    CUSTOMERS,
                    table("friends", "a", "b")
                            .key("a", "b")
                            .references("friends_a", "customers", "a=id")
                            .references("friends_b", "customers", "b=id"));
            assertThat(friends.problem("customers", "customers(*)").code()).isEqualTo("PGRST200");
        }
    }
}
