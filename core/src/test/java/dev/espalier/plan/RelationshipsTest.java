// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import static dev.espalier.plan.TestTable.table;
import static dev.espalier.plan.TestTable.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.error.Details;
import dev.espalier.error.Details.Candidate;
import dev.espalier.error.Problem;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
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
            Plan.Lateral first = plan.root().laterals().get(0);
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

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class More_than_one {

        private final Plans shop = Plans.of(
                table("addresses", "id").key("id"),
                table("orders", "id", "billing_id", "shipping_id")
                        .key("id")
                        .references("orders_billing_fk", "addresses", "billing_id=id")
                        .references("orders_shipping_fk", "addresses", "shipping_id=id"));

        @Test
        void all_candidates_are_told_with_what_to_write_for_each() {
            Problem problem = shop.problem("orders", "addresses(*)");
            assertThat(problem.code()).isEqualTo("PGRST201");
            assertThat(problem.message())
                    .isEqualTo(
                            "Could not embed because more than one relationship was found for 'orders' and 'addresses'");
            assertThat(problem.details())
                    .isEqualTo(new Details.Candidates(List.of(
                            new Candidate(
                                    "many-to-one",
                                    "orders with addresses",
                                    "orders_billing_fk using orders(billing_id) and addresses(id)"),
                            new Candidate(
                                    "many-to-one",
                                    "orders with addresses",
                                    "orders_shipping_fk using orders(shipping_id) and addresses(id)"))));
            assertThat(problem.hint())
                    .hasValue("Try changing 'addresses' to one of the following: 'addresses!orders_billing_fk',"
                            + " 'addresses!orders_shipping_fk'. Find the desired relationship in the 'details' key.");
        }

        @Test
        void every_hint_that_was_offered_leads_to_one() {
            for (String hint : List.of("orders_billing_fk", "orders_shipping_fk", "billing_id", "shipping_id")) {
                assertThat(shop.joins("orders", "addresses!" + hint + "(*)"))
                        .as(hint)
                        .hasSize(1);
                assertThat(shop.joins("addresses", "orders!" + hint + "(*)"))
                        .as(hint)
                        .hasSize(1);
            }
        }

        @Test
        void a_hint_that_both_have_is_still_not_enough() {
            assertThat(shop.problem("orders", "addresses!id(*)").code()).isEqualTo("PGRST201");
        }

        @Test
        void a_column_or_constraint_instead_of_the_table_means_one() {
            assertThat(shop.joins("orders", "billing_id(*)")).containsExactly("addresses_1.id = api.orders.billing_id");
            assertThat(shop.joins("orders", "orders_shipping_fk(*)"))
                    .containsExactly("addresses_1.id = api.orders.shipping_id");
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class Keys_of_several_columns {

        private final TestTable staff = table("staff", "company_id", "id").key("company_id", "id");
        private final TestTable bookings = table("bookings", "company_id", "id", "staff_id")
                .key("company_id", "id")
                .references("bookings_staff_fk", "staff", "company_id=company_id", "staff_id=id");

        @Test
        void join_on_all_of_them_in_either_direction() {
            Plans salon = Plans.of(staff, bookings);
            assertThat(salon.joins("bookings", "staff(*)"))
                    .containsExactly(
                            "staff_1.company_id = api.bookings.company_id", "staff_1.id = api.bookings.staff_id");
            assertThat(salon.joins("staff", "bookings(*)"))
                    .containsExactly(
                            "bookings_1.company_id = api.staff.company_id", "bookings_1.staff_id = api.staff.id");
        }

        @Test
        void join_a_junction_on_all_of_them_too() {
            Plans salon = Plans.of(
                    staff,
                    bookings,
                    table("assistants", "company_id", "booking_id", "staff_id")
                            .key("company_id", "booking_id", "staff_id")
                            .references("assistants_booking_fk", "bookings", "company_id=company_id", "booking_id=id")
                            .references("assistants_staff_fk", "staff", "company_id=company_id", "staff_id=id"));
            assertThat(salon.joins("bookings", "staff!assistants(*)"))
                    .containsExactlyInAnyOrder(
                            "api.assistants.company_id = api.staff.company_id",
                            "api.assistants.staff_id = api.staff.id",
                            "api.assistants.company_id = api.bookings.company_id",
                            "api.assistants.booking_id = api.bookings.id");
        }

        @ParameterizedTest
        @ValueSource(strings = {"staff_id(*)", "staff!staff_id(*)", "staff!company_id(*)"})
        void are_not_named_by_one_of_their_columns(String select) {
            assertThat(Plans.of(staff, bookings).problem("bookings", select).code())
                    .isEqualTo("PGRST200");
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class Computed_by_a_function {

        private final Computed openOrders =
                new Computed(CUSTOMERS.name(), ORDERS.name(), new RelationName("api", "open_orders"), false);
        private final Computed latest =
                new Computed(CUSTOMERS.name(), ORDERS.name(), new RelationName("api", "latest_order"), true);

        @Test
        void it_is_found_by_its_name_and_joined_by_its_call() {
            Plans shop = Plans.computing(List.of(openOrders, latest), CUSTOMERS, ORDERS);
            Plan.Lateral many = shop.embed("customers", "open_orders(id)");
            assertThat(many.kind()).isEqualTo(LateralKind.ARRAY);
            assertThat(many.node().source().call()).hasValueSatisfying(call -> {
                assertThat(call.function().name()).isEqualTo("open_orders");
                assertThat(call.parent().names()).containsExactly("customers");
                assertThat(call.row()).isEqualTo(CUSTOMERS.name());
            });
            assertThat(Plans.joins(many)).isEmpty();
            assertThat(shop.embed("customers", "latest_order(id)").kind()).isEqualTo(LateralKind.OBJECT);
        }

        @Test
        void a_hint_says_nothing_to_it() {
            Plans shop = Plans.computing(List.of(openOrders), CUSTOMERS, ORDERS);
            assertThat(shop.embed("customers", "open_orders!anything(id)").kind())
                    .isEqualTo(LateralKind.ARRAY);
        }

        @Test
        void one_that_bears_the_name_of_a_relation_hides_the_keys_that_lead_there() {
            Computed hiding = new Computed(CUSTOMERS.name(), ORDERS.name(), new RelationName("api", "orders"), false);
            Plans shop = Plans.computing(List.of(hiding), CUSTOMERS, ORDERS);
            assertThat(shop.embed("customers", "orders(id)").node().source().call())
                    .isPresent();
            assertThat(shop.joins("orders", "customers(id)")).hasSize(1);
        }
    }

    @Test
    void a_view_is_found_by_its_name_and_by_no_other_word_without_it() {
        Plans shop = Plans.of(
                view("people", "id").key("id"),
                table("orders", "id", "person_id").key("id").references("orders_person_fk", "people", "person_id=id"));
        assertThat(shop.joins("orders", "people(*)")).containsExactly("people_1.id = api.orders.person_id");
        assertThat(shop.joins("orders", "people!orders_person_fk(*)")).hasSize(1);
        assertThat(shop.problem("orders", "orders_person_fk(*)").code()).isEqualTo("PGRST200");
        assertThat(shop.problem("orders", "person_id(*)").code()).isEqualTo("PGRST200");
    }

    @Test
    void a_relation_of_another_exposed_schema_is_not_embedded() {
        TestTable tags = TestTable.in("api_v2", "tags", Kind.TABLE, "id").key("id");
        Plans shop = Plans.exposing(
                List.of("api", "api_v2"),
                tags,
                table("uses", "id", "tag_id").key("id").references("uses_tag_fk", tags.name(), "tag_id=id"));
        assertThat(shop.problem("uses", "tags(*)").code()).isEqualTo("PGRST200");
    }
}
