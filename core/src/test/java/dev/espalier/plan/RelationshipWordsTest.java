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

/** By which words an embed is found where one name is not enough: hints, keys of several columns, functions, views. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelationshipWordsTest {

    private static final TestTable CUSTOMERS = table("customers", "id", "name").key("id");
    private static final TestTable ORDERS = table("orders", "id", "customer_id")
            .key("id")
            .references("orders_customer_fk", "customers", "customer_id=id");

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
            assertThat(many.node().source().origin()).isInstanceOfSatisfying(Plan.Origin.Computed.class, call -> {
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
            assertThat(shop.embed("customers", "orders(id)").node().source().origin())
                    .isInstanceOf(Plan.Origin.Computed.class);
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
