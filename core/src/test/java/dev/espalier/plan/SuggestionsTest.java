// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import static dev.espalier.plan.TestTable.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Requests;
import dev.espalier.error.Problem;
import dev.espalier.schema.NearestNames;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a name that was not found is answered with one that was perhaps meant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuggestionsTest {

    private static final Plans SHOP = Plans.of(
            table("bookings", "id", "client_id").key("id").references("bookings_client_fk", "clients", "client_id=id"),
            table("clients", "id").key("id"),
            table("client", "id").key("id"),
            table("staff", "id").key("id"));

    @ParameterizedTest(name = "{0} of eight letters: {1}")
    @CsvSource(nullValues = "nothing", textBlock = """
            bookigs,    bookings
            bookins,    bookings
            Bookings,   bookings
            BOOKINGS,   bookings
            boking,     bookings
            bokin,      nothing
            boobings,   bookings
            staf,       staff
            sta,        nothing
            orders,     nothing
            """)
    void a_relation_is_suggested_when_a_quarter_of_its_letters_differ_at_most(String asked, String near) {
        Problem problem = SHOP.problem(Requests.read(asked));
        assertThat(problem.code()).isEqualTo("PGRST205");
        assertThat(problem.message()).isEqualTo("Could not find the table 'api." + asked + "' in the schema cache");
        assertThat(problem.hint().map(hint -> hint.replaceFirst("Perhaps you meant the table 'api\\.(.*)'", "$1")))
                .isEqualTo(java.util.Optional.ofNullable(near));
    }

    @Test
    void of_a_schema_with_five_hundred_relations_none_is_suggested() {
        Plans small = Plans.of(TestTable.numbered("relation_", 499));
        Plans large = Plans.of(TestTable.numbered("relation_", 500));
        assertThat(small.problem(Requests.read("relation_7x")).hint())
                .hasValue("Perhaps you meant the table 'api.relation_7'");
        assertThat(large.problem(Requests.read("relation_7x")).hint()).isEmpty();
    }

    @Test
    void relations_of_other_schemas_are_not_suggested() {
        Plans shop = Plans.exposing(
                List.of("api", "api_v2"),
                TestTable.in("api_v2", "tags", dev.espalier.schema.Relation.Kind.TABLE, "id"),
                table("labels", "id"));
        assertThat(shop.problem(Requests.read("tagss")).hint()).isEmpty();
        assertThat(shop.problem(Requests.readIn("api_v2", "tagss")).hint())
                .hasValue("Perhaps you meant the table 'api_v2.tags'");
    }

    @Test
    void a_schema_that_is_not_exposed_is_told_which_ones_are() {
        Problem problem = SHOP.problem(Requests.readIn("private", "bookings"));
        assertThat(problem.code()).isEqualTo("PGRST106");
        assertThat(problem.message()).isEqualTo("Invalid schema: private");
        assertThat(problem.hint()).hasValue("Only the following schemas are exposed: api");
    }

    @ParameterizedTest(name = "{0} of bookings: {1}")
    @CsvSource(nullValues = "nothing", textBlock = """
            client,        clients
            klients,       clients
            cli,           clients
            clients!nope,  nothing
            Clients!nope,  nothing
            staff,         nothing
            """)
    void an_embed_is_suggested_when_a_third_of_its_letters_agree(String embed, String near) {
        Problem problem = SHOP.problem("bookings", embed + "(*)");
        assertThat(problem.code()).isEqualTo("PGRST200");
        String hint = "Perhaps you meant '" + near + "' instead of '" + embed + "'.";
        assertThat(problem.hint()).isEqualTo(near == null ? java.util.Optional.empty() : java.util.Optional.of(hint));
    }

    @Test
    void a_relation_that_nothing_leads_from_is_taken_for_the_mistake() {
        assertThat(SHOP.problem("client", "bookings(*)").hint())
                .hasValue("Perhaps you meant 'clients' instead of 'client'.");
    }

    @Test
    void what_is_suggested_instead_of_the_origin_may_be_the_target() {
        assertThat(SHOP.problem("client", "clients(*)").hint())
                .hasValue("Perhaps you meant 'clients' instead of 'client'.");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "nothing", textBlock = """
            covfefe,        0.33, coffee
            covfefe,        0.75, nothing
            TEA,            1,    tea
            te,             0.5,  tea
            x,              0.01, nothing
            '',             0.01, nothing
            biscuit,        0.87, biscuits
            biscuit,        0.88, nothing
            """)
    void nearness_is_one_minus_the_share_of_letters_to_change(String word, double near, String found) {
        assertThat(NearestNames.of(List.of("tea", "biscuits", "cake", "coffee")).to(word, near))
                .isEqualTo(java.util.Optional.ofNullable(found));
    }

    @Test
    void names_that_share_no_two_letters_in_a_row_are_not_compared() {
        assertThat(NearestNames.of(List.of("abcabc")).to("cbacba", 0)).isEmpty();
    }
}
