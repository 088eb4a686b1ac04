// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import static dev.espalier.plan.TestTable.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Requests;
import dev.espalier.limits.Limits;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which nodes have their page cut before anything is embedded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageFirstTest {

    private static final Plans PLANS = Plans.of(
            table("buyers", "id", "name", "city_id").key("id").references("buyers_city", "cities", "city_id=id"),
            table("cities", "id", "name").key("id"),
            table("sales", "id", "buyer_id", "at", "price", "doc jsonb")
                    .key("id")
                    .references("sales_buyer", "buyers", "buyer_id=id"),
            table("lines", "id", "sale_id").key("id").references("lines_sale", "sales", "sale_id=id"),
            table("buyers_1", "id", "buyer_id").key("id").references("b1", "buyers", "buyer_id=id"));

    private static Node root(String relation, String... parameters) {
        Limits limits = Limits.defaults().withAggregates(Limits.Aggregates.ALLOWED);
        return PLANS.plan(Requests.read(relation, parameters), limits).answer().root();
    }

    private static boolean isCutFirst(Node node) {
        return node.embedding() instanceof Embedding.AfterPage;
    }

    private static List<String> columns(Node node) {
        return ((Embedding.AfterPage) node.embedding())
                .columns().stream()
                        .map(output -> output instanceof Output.Field field
                                ? field.term().column().column().name()
                                : "*")
                        .toList();
    }

    @Test
    void a_page_has_the_columns_that_are_shown_joined_by_and_ordered_by_each_once_and_no_other() {
        Node node = root("sales", "select=price,doc->a,buyers(name),lines(id)", "order=at,price", "limit=5");
        assertThat(columns(node)).containsExactly("price", "doc", "buyer_id", "id", "at");
    }

    @Test
    void a_page_of_everything_is_a_star() {
        assertThat(columns(root("sales", "select=*,buyers(name)", "order=at", "limit=5")))
                .containsExactly("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select=id,sales(id)&limit=5",
                "select=id,sales(id)&offset=5",
                "select=id,sales(id)&order=name&limit=5",
                "select=id,sales!inner(id)&order=name&limit=5",
                "select=id,sales(id)&sales=is.null&order=name&limit=5",
                "select=id,sales(id)&or=(sales.not.is.null,id.eq.1)&order=name&limit=5",
                "select=id,sales!inner(lines!inner(id))&order=name&limit=5",
                "select=id,sales(id)&sales.limit=3&order=name&limit=5",
                "select=id,cities(name),sales(id)&order=cities(name)&limit=5",
                "select=id,...cities!inner(name)&order=name&limit=5",
                "select=id,...sales(price)&order=name&limit=5",
                "select=id::text,sales(count())&order=name&limit=5",
                "select=id,buyers_1(id)&order=name&limit=5"
            })
    void the_page_comes_first(String request) {
        assertThat(isCutFirst(root("buyers", request.split("&")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing is cut, or nothing is embedded
                "select=id,sales(id)&order=name",
                "select=id&order=name&limit=5",
                "select=id,sales(id)&sales.limit=5",
                "select=id,cities(name)&order=cities(name)&limit=5",
                // which rows come first is left to PostgreSQL
                "select=id,sales!inner(id)&limit=5",
                "select=id,sales(id)&sales=is.null&limit=5",
                // what is found is not what exists
                "select=id,sales!inner(id)&sales.limit=0&order=name&limit=5",
                "select=id,sales!inner(count())&order=name&limit=5",
                "select=id,sales!inner(count)&order=name&limit=5",
                "select=id,sales!inner(id,lines!inner(count))&order=name&limit=5",
                // several rows become one
                "select=count(),...cities(name)&order=name&limit=5",
                "select=count,sales(id)&order=name&limit=5",
                "select=...cities(id.sum())&limit=5",
                // a computed column, and one beside all others
                "select=shout,sales(id)&order=name&limit=5",
                "select=*,sales(id)&order=shout&limit=5",
                // may fail for rows beside the page
                "select=name::int,sales(id)&order=name&limit=5",
                "select=id,sales(price::date)&order=name&limit=5"
            })
    void embeds_come_first(String request) {
        assertThat(isCutFirst(root("buyers", request.split("&")))).isFalse();
    }

    @Test
    void a_page_inside_an_embed_comes_first_as_well() {
        Node node = root("buyers", "select=id,sales(id,lines(id))", "sales.limit=3");
        assertThat(isCutFirst(node)).isFalse();
        assertThat(isCutFirst(node.laterals().get(0).node())).isTrue();
    }

    @Test
    void an_embed_of_one_row_has_nothing_to_be_cut() {
        Node node = root("sales", "select=id,buyers(id,cities(id))", "buyers.limit=3");
        assertThat(isCutFirst(node.laterals().get(0).node())).isFalse();
    }

    @Test
    void an_embed_that_has_the_name_of_the_page_is_not_hidden_by_it() {
        assertThat(isCutFirst(root("buyers_1", "select=id,buyers(id)", "order=id", "limit=5")))
                .isFalse();
    }

    @Test
    void a_cap_of_the_deployment_cuts_by_itself_until_there_is_an_order() {
        Limits capped = Limits.defaults().withMaxRows(10);
        assertThat(isCutFirst(PLANS.plan(Requests.read("buyers", "select=id,sales(id,lines(id))"), capped)
                        .answer()
                        .root()
                        .laterals()
                        .get(0)
                        .node()))
                .isFalse();
        assertThat(isCutFirst(
                        PLANS.plan(Requests.read("buyers", "select=id,sales(id,lines(id))", "sales.order=at"), capped)
                                .answer()
                                .root()
                                .laterals()
                                .get(0)
                                .node()))
                .isTrue();
    }
}
