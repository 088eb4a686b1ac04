// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.fixtures.shop.api.Tables.ADDRESSES;
import static dev.espalier.fixtures.shop.api.Tables.ORDERS;
import static dev.espalier.fixtures.shop.api.Tables.PRODUCTS;
import static dev.espalier.fixtures.shop.api.Tables.TAGS;
import static dev.espalier.supabase.Selected.embed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api.tables.records.ProductsRecord;
import dev.espalier.fixtures.shop.api_v2.ApiV2;
import dev.espalier.fixtures.shop.api_v2.tables.records.TagsRecord;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Embeds by constants. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelationshipTest {

    private static final Relationship<ProductsRecord, TagsRecord> NEWER =
            Relationship.of(PRODUCTS, dev.espalier.fixtures.shop.api_v2.Tables.TAGS, "newer_tags");

    private static SupabaseClient shop() {
        DatabaseSchema classes = JooqSchemaReader.read(Api.API, ApiV2.API_V2);
        Computed newer = new Computed(
                new RelationName("api", "products"),
                new RelationName("api_v2", "tags"),
                new RelationName("api", "newer_tags"),
                false);
        return SupabaseClient.of(DatabaseSchema.of(classes.exposed(), classes.relations(), List.of(newer), List.of()));
    }

    @Test
    void a_constant_says_what_a_hint_says_in_a_text() {
        assertThat(shop().from(ORDERS)
                        .select(embed(Relationship.of(ORDERS, ADDRESSES, "addresses", "orders_billing_address_id_fkey"))
                                .as("billing")
                                .select(ADDRESSES.CITY)
                                .eq(ADDRESSES.CITY, "Paris"))
                        .sql())
                .isEqualTo(shop().from("orders")
                        .select("billing:addresses!orders_billing_address_id_fkey(city)")
                        .eq("billing.city", "Paris")
                        .sql());
    }

    @Test
    void a_function_may_lead_into_another_schema() {
        String column = dev.espalier.fixtures.shop.api_v2.Tables.TAGS.ID.getName();
        assertThat(shop().from(PRODUCTS)
                        .select(embed(NEWER).select(dev.espalier.fixtures.shop.api_v2.Tables.TAGS.ID))
                        .sql())
                .contains("\"api\".\"newer_tags\"", "\"" + column + "\"");
    }

    @Test
    void a_constant_of_another_schema_is_refused_where_it_would_not_be_found() {
        Relationship<TagsRecord, dev.espalier.fixtures.shop.api.tables.records.TagsRecord> back =
                Relationship.of(dev.espalier.fixtures.shop.api_v2.Tables.TAGS, TAGS, "tags");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop().from(PRODUCTS).select(embed(NEWER).select(embed(back))))
                .withMessageContaining("is not of the schema api");
    }
}
