// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.fixtures.salon.Keys.BOOKINGS__BOOKINGS_CLIENT_ID_FKEY;
import static dev.espalier.fixtures.salon.Tables.BOOKINGS;
import static dev.espalier.fixtures.salon.Tables.CLIENTS;
import static dev.espalier.fixtures.salon.Tables.COMPANIES;
import static dev.espalier.fixtures.salon.Tables.SERVICES;
import static dev.espalier.fixtures.salon.Tables.STAFF;
import static dev.espalier.supabase.Selected.all;
import static dev.espalier.supabase.Selected.column;
import static dev.espalier.supabase.Selected.countOfRows;
import static dev.espalier.supabase.Selected.embed;
import static dev.espalier.supabase.Selected.toMany;
import static dev.espalier.supabase.Selected.toOne;
import static dev.espalier.supabase.option.OrderOptions.descending;
import static dev.espalier.supabase.option.ReferencedTable.referencedTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.salon.Public;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api.Keys;
import dev.espalier.fixtures.shop.api.Tables;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.query.Query;
import dev.espalier.request.Parameter;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.response.SupabaseException;
import dev.espalier.supabase.value.Json;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Record;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A chain by generated tables says what the chain by names says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedChainTest {

    private static final SupabaseClient SALON = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
    private static final SupabaseClient SHOP = SupabaseClient.of(JooqSchemaReader.read(Api.API));
    private static final OffsetDateTime START = OffsetDateTime.parse("2025-11-18T00:00:00Z");

    private static Query query(ResultBuilder<?> chain) {
        return new RequestParser(Limits.defaults()).parse(chain.request());
    }

    private static void same(ResultBuilder<?> typed, ResultBuilder<?> named) {
        assertThat(query(typed)).isEqualTo(query(named));
        assertThat(typed.sql()).isEqualTo(named.sql());
        assertThat(typed.binds()).isEqualTo(named.binds());
    }

    @Test
    void columns_filters_orders_and_pages() {
        same(
                SALON.from(BOOKINGS)
                        .select(BOOKINGS.ID, BOOKINGS.DATETIME)
                        .eq(BOOKINGS.COMPANY_ID, 500001)
                        .gte(BOOKINGS.DATETIME, START)
                        .in(BOOKINGS.STATUS, "confirmed", "pending")
                        .notIn(BOOKINGS.ID, List.of(1L, 2L))
                        .is(BOOKINGS.COMMENT, null)
                        .isDistinct(BOOKINGS.SOURCE, "x")
                        .ilike(BOOKINGS.COMMENT, "%a%")
                        .likeAnyOf(BOOKINGS.COMMENT, "a%", "b%")
                        .contains(BOOKINGS.BOOKING_DATA, Json.of("{\"a\":1}"))
                        .order(BOOKINGS.DATETIME.desc().nullsLast())
                        .order(BOOKINGS.ID)
                        .order(BOOKINGS.PRICE, descending())
                        .range(0, 49),
                SALON.from("bookings")
                        .select("id,datetime")
                        .eq("company_id", 500001)
                        .gte("datetime", START)
                        .in("status", List.of("confirmed", "pending"))
                        .notIn("id", List.of(1, 2))
                        .is("comment", null)
                        .isDistinct("source", "x")
                        .ilike("comment", "%a%")
                        .likeAnyOf("comment", "a%", "b%")
                        .contains("booking_data", Json.of("{\"a\":1}"))
                        .order("datetime", descending().nullsLast())
                        .order("id")
                        .order("price", descending())
                        .range(0, 49));
    }

    @Test
    void embeds_with_columns_filters_orders_and_pages_of_their_own() {
        same(
                SALON.from(BOOKINGS)
                        .select(
                                all(),
                                toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY)
                                        .select(CLIENTS.NAME, CLIENTS.PHONE)
                                        .eq(CLIENTS.COMPANY_ID, 500001)
                                        .as("client")
                                        .inner(),
                                embed(SERVICES).select(SERVICES.TITLE),
                                embed(STAFF).select(STAFF.NAME).spread()),
                SALON.from("bookings")
                        .select(
                                "*,client:clients!bookings_client_id_fkey!inner(name,phone),services(title),...staff(name)")
                        .eq("client.company_id", 500001));
        same(
                SALON.from(CLIENTS)
                        .select(
                                Selected.columns(CLIENTS.ID),
                                toMany(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY)
                                        .select(
                                                column(BOOKINGS.ID),
                                                embed(SERVICES).is(SERVICES.IS_ACTIVE, true))
                                        .in(BOOKINGS.STATUS, "confirmed")
                                        .order(BOOKINGS.DATETIME.desc())
                                        .range(2, 4)),
                SALON.from("clients")
                        .select("id,bookings!bookings_client_id_fkey(id,services(*))")
                        .in("bookings.status", "confirmed")
                        .order("datetime", descending().referencedTable("bookings"))
                        .range(2, 4, referencedTable("bookings"))
                        .is("bookings.services.is_active", true));
    }

    @Test
    void columns_get_other_names_types_members_and_aggregates() {
        SupabaseClient counting = SupabaseClient.of(
                JooqSchemaReader.read(Public.PUBLIC), Limits.defaults().withAggregates(Limits.Aggregates.ALLOWED));
        same(
                counting.from(BOOKINGS)
                        .select(
                                column(BOOKINGS.STATUS).as("state"),
                                column(BOOKINGS.PRICE).sum().cast("text").as("turnover"),
                                column(BOOKINGS.BOOKING_DATA).arrow("a b").arrowText(0),
                                countOfRows()),
                counting.from("bookings")
                        .select("state:status,turnover:price.sum()::text,booking_data->\"a b\"->>0,count()"));
    }

    @Test
    void filters_are_joined_and_turned_around() {
        same(
                SALON.from(BOOKINGS)
                        .select(
                                all(),
                                toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY)
                                        .or(any -> any.eq(CLIENTS.NAME, "Ann").is(CLIENTS.PHONE, null)))
                        .or(any -> any.eq(BOOKINGS.STATUS, "paid")
                                .and(each -> each.gt("price", 30).is(BOOKINGS.COMMENT, null))
                                .not(each -> each.in(BOOKINGS.ID, 1L, 2L)))
                        .not(each -> each.filter("id", "gt", 5)),
                SALON.from("bookings")
                        .select("*,clients!bookings_client_id_fkey(*)")
                        .or("name.eq.Ann,phone.is.null", referencedTable("clients"))
                        .or("status.eq.paid,and(price.gt.30,comment.is.null),not.and(id.in.(1,2))")
                        .with(new Parameter.Text("not.and", "(id.gt.5)")));
        same(
                SALON.from("bookings")
                        .select("clients(*)")
                        .or(any -> any.eq("name", "a,b)\"c").eq("name", "x"), referencedTable("clients")),
                SALON.from("bookings")
                        .select("clients(*)")
                        .or("name.eq.\"a,b)\\\"c\",name.eq.x", referencedTable("clients")));
    }

    @Test
    void joining_no_filters_is_refused() {
        assertThatThrownBy(() -> SALON.from("bookings").select("*").or(any -> any))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("need a filter at least");
    }

    @Test
    void a_key_to_its_own_relation_is_told_by_its_column() {
        same(
                SHOP.from(Tables.CATEGORIES)
                        .select(
                                column(Tables.CATEGORIES.NAME),
                                toOne(Keys.CATEGORIES__CATEGORIES_PARENT_ID_FKEY)
                                        .as("parent"),
                                toMany(Keys.CATEGORIES__CATEGORIES_PARENT_ID_FKEY)
                                        .as("children")),
                SHOP.from("categories").select("name,parent:parent_id(*),children:categories!parent_id(*)"));
    }

    @Test
    void names_and_columns_mix_in_one_chain() {
        same(
                SALON.from(BOOKINGS)
                        .select("id, clients(name)")
                        .eq(BOOKINGS.ID, 8L)
                        .eq("clients.name", "Ann"),
                SALON.from("bookings").select("id,clients(name)").eq("id", 8).eq("clients.name", "Ann"));
        FilterBuilder<Record> byName = SALON.from("bookings").select("*");
        same(byName.eq(BOOKINGS.ID, 8L), byName.eq("id", 8));
    }

    @Test
    void a_column_of_another_relation_is_refused_where_the_compiler_cannot_see_it() {
        FilterBuilder<Record> byName = SALON.from("bookings").select("*");
        assertThatThrownBy(() -> byName.eq(CLIENTS.NAME, "Ann"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clients.name is not a column of bookings");
        assertThatThrownBy(() -> SALON.from(BOOKINGS).select().order(CLIENTS.NAME.desc()))
                .hasMessage("clients.name is not a column of bookings");
        assertThatThrownBy(() ->
                        SALON.from(BOOKINGS).select().order(BOOKINGS.ID.plus(1).desc()))
                .hasMessageContaining("order takes columns of generated tables");
        assertThatThrownBy(() -> SALON.from(BOOKINGS).select().eq(BOOKINGS.as("b").ID, 1L))
                .hasMessage("b.id is not a column of bookings");
    }

    @Test
    void a_table_that_is_not_what_the_database_has_is_refused() {
        assertThatThrownBy(() -> SALON.from(BOOKINGS.as("b"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SALON.from(BOOKINGS.where(BOOKINGS.ID.eq(1L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> embed(CLIENTS.as("c"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_embed_by_a_table_alone_is_checked_when_the_chain_is_built() {
        QueryBuilder<?> orders = SHOP.from(Tables.ORDERS);
        assertThatThrownBy(() -> orders.select(embed(Tables.ADDRESSES)))
                .isInstanceOfSatisfying(SupabaseException.class, e -> {
                    assertThat(e.error().code()).isEqualTo("PGRST201");
                    assertThat(e.error().message())
                            .isEqualTo("Could not embed because more than one relationship was found for 'orders' and"
                                    + " 'addresses'");
                });
        assertThatThrownBy(() -> orders.select(embed(Tables.CUSTOMERS).select(embed(Tables.TYPE_ZOO))))
                .isInstanceOfSatisfying(
                        SupabaseException.class,
                        e -> assertThat(e.error().code()).isEqualTo("PGRST200"));
        same(
                orders.select(embed(Tables.ADDRESSES).hint("billing_address_id")),
                SHOP.from("orders").select("addresses!billing_address_id(*)"));
        assertThatThrownBy(
                        () -> SALON.from(COMPANIES).update(Row.of("title", "x")).select(embed(COMPANIES)))
                .isInstanceOf(SupabaseException.class);
    }

    @Test
    void two_embeds_of_one_name_are_refused() {
        assertThatThrownBy(() -> SALON.from(BOOKINGS).select(embed(CLIENTS), embed(CLIENTS)))
                .hasMessageContaining("two embeds are called clients");
    }

    @Test
    void a_table_of_another_schema_is_looked_for_there_unless_the_client_says_where() {
        SupabaseClient both =
                SupabaseClient.of(JooqSchemaReader.read(Api.API, dev.espalier.fixtures.shop.api_v2.ApiV2.API_V2));
        assertThat(both.from(dev.espalier.fixtures.shop.api_v2.Tables.TAGS)
                        .select()
                        .request()
                        .schema())
                .contains("api_v2");
        assertThat(both.from(Tables.TAGS).select().request().schema()).isEmpty();
        assertThat(both.schema("api_v2").from(Tables.TAGS).select().request().schema())
                .contains("api_v2");
    }
}
