// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.fixtures.shop.api.Keys.ORDERS__ORDERS_BILLING_ADDRESS_ID_FKEY;
import static dev.espalier.fixtures.shop.api.Keys.ORDERS__ORDERS_SHIPPING_ADDRESS_ID_FKEY;
import static dev.espalier.fixtures.shop.api.Tables.ADDRESSES;
import static dev.espalier.fixtures.shop.api.Tables.CUSTOMERS;
import static dev.espalier.fixtures.shop.api.Tables.ORDERS;
import static dev.espalier.fixtures.shop.api.Tables.PRODUCTS;
import static dev.espalier.fixtures.shop.api.Tables.TAGS;
import static dev.espalier.supabase.Selected.column;
import static dev.espalier.supabase.Selected.embed;
import static dev.espalier.supabase.Selected.toOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api.tables.records.AddressesRecord;
import dev.espalier.fixtures.shop.api.tables.records.OrdersRecord;
import dev.espalier.fixtures.shop.api_v2.ApiV2;
import dev.espalier.request.Parameter;
import dev.espalier.schema.JooqSchemaReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is said of an embed is said of no other one beside it, and what is given for a name is no more than a name. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbedSiblingsTest {

    private static final SupabaseClient SHOP = SupabaseClient.of(JooqSchemaReader.read(Api.API));

    private static final Embed<OrdersRecord, AddressesRecord> BILLING = toOne(ORDERS__ORDERS_BILLING_ADDRESS_ID_FKEY);
    private static final Embed<OrdersRecord, AddressesRecord> SHIPPING = toOne(ORDERS__ORDERS_SHIPPING_ADDRESS_ID_FKEY);

    @Test
    void a_filter_that_would_reach_another_embed_of_the_relation_is_refused() {
        Embed<OrdersRecord, AddressesRecord> billing = BILLING.as("billing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.from(ORDERS).select(billing, SHIPPING.eq(ADDRESSES.CITY, "Paris")))
                .withMessageContaining("would be said of another one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.from(ORDERS).select(SHIPPING.order(ADDRESSES.CITY), billing));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SHOP.from(ORDERS).select(billing, SHIPPING.limit(1).spread()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.from(ORDERS)
                        .select(billing, SHIPPING.select(embed(CUSTOMERS).eq(CUSTOMERS.FIRST_NAME, "Ada"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.from(ORDERS)
                        .select(
                                BILLING.as("customers").eq(ADDRESSES.CITY, "x"),
                                embed(CUSTOMERS).as("buyer")));
    }

    @Test
    void embeds_of_one_relation_are_told_apart_by_their_names() {
        FilterBuilder<OrdersRecord> chain = SHOP.from(ORDERS)
                .select(
                        BILLING.as("billing").eq(ADDRESSES.CITY, "Paris"),
                        SHIPPING.as("shipping").eq(ADDRESSES.CITY, "Rome"));
        assertThat(chain.binds()).containsExactly("Paris", "Rome");
        assertThat(SHOP.from(ORDERS)
                        .select(BILLING.as("billing"), SHIPPING)
                        .request()
                        .parameters())
                .containsExactly(
                        new Parameter.Text(
                                "select",
                                "billing:addresses!orders_billing_address_id_fkey(*),addresses!orders_shipping_address_id_fkey(*)"));
    }

    @Test
    void a_relation_of_another_schema_is_not_taken_for_its_namesake() {
        SupabaseClient both = SupabaseClient.of(JooqSchemaReader.read(Api.API, ApiV2.API_V2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.from(PRODUCTS).select(embed(dev.espalier.fixtures.shop.api_v2.Tables.TAGS)))
                .withMessageContaining("tags is not of the schema api");
        assertThat(both.schema("api").from(PRODUCTS).select(embed(TAGS)).sql()).contains("\"api\".\"tags\"");
    }

    @Test
    void a_hint_is_a_name_whatever_it_holds() {
        assertThat(embed(ADDRESSES).hint("left\"(*),secret,x!\"y").text())
                .isEqualTo("addresses!\"left\\\"(*),secret,x!\\\"y\"(*)");
        assertThat(embed(ADDRESSES).hint("inner\\").text()).isEqualTo("addresses!\"inner\\\\\"(*)");
    }

    @Test
    void an_index_at_the_end_of_an_embed_is_none_of_a_key() {
        assertThat(SHOP.from(ORDERS)
                        .select(embed(CUSTOMERS)
                                .select(column(CUSTOMERS.PROFILE).arrow("a").arrow(0)))
                        .request()
                        .parameters())
                .containsExactly(new Parameter.Text("select", "customers(profile->a->0::json)"));
        assertThat(embed(CUSTOMERS)
                        .select(column(CUSTOMERS.PROFILE).arrowText(-1))
                        .text())
                .isEqualTo("customers(profile->>-1::text)");
        assertThat(embed(CUSTOMERS)
                        .select(column(CUSTOMERS.PROFILE).arrowText("0"))
                        .text())
                .isEqualTo("customers(profile->>\"0\")");
    }
}
