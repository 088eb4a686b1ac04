// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import static dev.espalier.request.Parameter.Embedding.Strategy.BATCHED;
import static dev.espalier.request.Parameter.Embedding.Strategy.LATERAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Embeds search the index of the key that they follow, and read no more of their table than is asked for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(LargeSalonExtension.class)
class EmbedPlansTest {

    private final LargeSalon salon;

    EmbedPlansTest(LargeSalon salon) {
        this.salon = salon;
    }

    @Test
    void a_limit_of_an_embed_in_the_order_of_an_index_reads_so_many_rows_for_each_row() throws SQLException {
        QueryPlan plan =
                salon.run("/staff?select=name,bookings(datetime)&bookings.order=datetime.desc&bookings.limit=3");
        assertThat(plan.indexes()).contains("bookings_staff_id_datetime_idx");
        assertThat(plan.rowsRead("bookings")).isBetween(1L, 3 * plan.rowsRead("staff"));
    }

    @Test
    void the_last_messages_of_a_client_are_looked_for_among_his_own_hundred() throws SQLException {
        QueryPlan plan = salon.run("/clients?select=name,messages(body)&phone=eq.78000000042"
                + "&messages.order=created_at.desc&messages.limit=3");
        assertThat(plan.indexes()).contains("clients_phone_idx", "messages_2026_04_client_id_idx");
        assertThat(plan.readWhole()).isEmpty();
        assertThat(plan.rowsRead("messages")).isBetween(3L, 100L);
    }

    @Test
    void any_messages_of_a_few_clients_are_no_more_than_asked_for() throws SQLException {
        QueryPlan plan =
                salon.run("/clients?select=name,messages(body)&messages.limit=3&company_id=eq.43&order=phone&limit=5");
        assertThat(plan.readWhole()).doesNotContain("messages_2025_11", "messages_2026_04");
        assertThat(plan.rowsRead("messages")).isBetween(5L, 15L);
    }

    @Test
    void embeds_of_a_page_are_looked_up_for_its_rows_alone() throws SQLException {
        QueryPlan plan = salon.run("/bookings?select=*,clients(name,phone,email),services(title),staff(name)"
                + "&company_id=eq.43&datetime=gte.2024-03-20&datetime=lt.2025-03-20"
                + "&status=in.(confirmed,pending)&order=datetime.asc&limit=20");
        assertThat(plan.indexes()).contains("clients_pkey");
        assertThat(plan.rowsRead("clients")).isBetween(1L, 20L);
        assertThat(plan.readWhole()).doesNotContain("bookings", "clients");
    }

    @Test
    void an_embed_that_must_be_there_is_where_the_search_starts() throws SQLException {
        QueryPlan plan = salon.run("/bookings?select=id,clients!inner(name)&clients.phone=eq.78000000042");
        assertThat(plan.indexes()).containsExactly("bookings_client_id_idx", "clients_phone_idx");
        assertThat(plan.rowsRead("bookings")).isEqualTo(10);
    }

    @Test
    void an_embed_that_is_not_null_is_where_the_search_starts_too() throws SQLException {
        QueryPlan plan =
                salon.run("/bookings?select=id,clients(name)&clients=not.is.null&clients.phone=eq.78000000042");
        assertThat(plan.indexes()).containsExactly("bookings_client_id_idx", "clients_phone_idx");
        assertThat(plan.rowsRead("bookings")).isEqualTo(10);
    }

    @Test
    void an_embed_of_many_that_must_be_there_is_looked_up_by_its_key() throws SQLException {
        QueryPlan plan = salon.run(
                "/clients?select=name,bookings!inner(id)&bookings.status=eq.confirmed&company_id=eq.43&limit=5");
        assertThat(plan.indexes()).contains("bookings_client_id_idx");
        assertThat(plan.rowsRead("bookings")).isLessThan(1_000);
    }

    @Test
    void an_embed_inside_an_embed_is_looked_up_for_the_rows_that_are_shown() throws SQLException {
        QueryPlan plan = salon.run(
                "/companies?select=title,clients(name,bookings(id))&id=eq.43&clients.limit=4&clients.bookings.limit=2");
        assertThat(plan.indexes()).contains("bookings_client_id_idx");
        assertThat(plan.rowsRead("bookings")).isBetween(1L, 8L);
    }

    @Test
    void rows_in_the_order_of_an_embed_are_sorted_once_and_cut_before_they_become_json() throws SQLException {
        QueryPlan plan = salon.run("/bookings?select=id,clients(name)&company_id=eq.43&order=clients(name)&limit=5");
        assertThat(plan.nodes().stream().filter(node -> node.type().contains("Sort")))
                .hasSize(1);
        assertThat(plan.rowsRead("bookings")).isEqualTo(2_000);
        assertThat(plan.nodes().stream().filter(node -> node.type().equals("Limit")))
                .singleElement()
                .extracting(PlanNode::rowsRead)
                .isEqualTo(5L);
    }

    @Test
    void a_page_in_an_order_without_an_index_embeds_for_its_rows_alone() throws SQLException {
        QueryPlan plan = salon.run("/clients?select=name,bookings(id)&order=email.desc,id.desc&limit=5");
        assertThat(plan.rowsRead("clients")).isGreaterThan(10_000);
        assertThat(plan.rowsRead("bookings")).isEqualTo(50);
    }

    @Test
    void rows_that_an_offset_leaves_out_are_not_embedded_in() throws SQLException {
        QueryPlan plan = salon.run("/clients?select=name,bookings(id)&order=id.desc&limit=5&offset=9000");
        assertThat(plan.rowsRead("bookings")).isEqualTo(50);
    }

    @Test
    void rows_that_must_have_an_embed_are_told_by_its_key_and_embedded_in_when_they_are_cut() throws SQLException {
        QueryPlan plan = salon.run("/clients?select=name,bookings!inner(comment)&order=email.desc,id.desc&limit=5");
        assertThat(plan.nodes().stream()
                        .filter(node -> node.type().equals("Aggregate"))
                        .filter(node -> node.output().anyMatch(item -> item.startsWith("(json_agg(")))
                        .mapToLong(PlanNode::rowsRead))
                .containsExactlyInAnyOrder(5L);
    }

    @Test
    void a_page_in_the_order_of_a_row_that_is_embedded_joins_the_others_when_it_is_cut() throws SQLException {
        QueryPlan plan = salon.run(
                "/bookings?select=id,clients(name),services(title)&company_id=eq.43&order=clients(name),id&limit=5");
        assertThat(plan.rowsRead("services")).isLessThan(5 * 63L + 1);
        assertThat(plan.rowsRead("bookings")).isEqualTo(2_000);
    }

    @Test
    void embeds_in_the_rows_of_an_embed_that_are_cut_are_looked_up_for_those_that_stay() throws SQLException {
        QueryPlan plan = salon.run("/companies?select=title,clients(name,bookings(id))&id=eq.43"
                + "&clients.order=email.desc,id.desc&clients.limit=4");
        assertThat(plan.rowsRead("clients")).isEqualTo(200);
        assertThat(plan.rowsRead("bookings")).isEqualTo(40);
    }

    @Test
    void batched_embeds_are_found_by_one_scan_where_their_key_has_no_index() throws SQLException {
        QueryPlan eachRow = salon.runUnindexed("/clients?select=name,bookings(id)&company_id=eq.43&limit=20", LATERAL);
        QueryPlan batched = salon.runUnindexed("/clients?select=name,bookings(id)&company_id=eq.43&limit=20", BATCHED);
        assertThat(batched.rowsRead("bookings")).isBetween(100_000L, 101_000L);
        assertThat(eachRow.rowsRead("bookings")).isEqualTo(20 * batched.rowsRead("bookings"));
    }

    @Test
    void batched_embeds_are_looked_up_by_their_key_where_it_has_an_index() throws SQLException {
        QueryPlan plan = salon.run("/clients?select=name,bookings(id)&company_id=eq.43&limit=20", BATCHED);
        assertThat(plan.rowsRead("bookings")).isEqualTo(200);
    }
}
