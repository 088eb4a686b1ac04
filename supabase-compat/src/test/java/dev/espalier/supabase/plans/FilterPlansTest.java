// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filters on indexed columns use their indexes, whatever the page and however the values come. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(LargeSalonExtension.class)
class FilterPlansTest {

    private final LargeSalon salon;

    FilterPlansTest(LargeSalon salon) {
        this.salon = salon;
    }

    private static final String DAY = "&datetime=gte.2025-11-20&datetime=lt.2025-11-21";

    @Test
    void a_filter_on_company_and_time_uses_the_index_of_both() throws SQLException {
        QueryPlan plan = salon.plan("/bookings?company_id=eq.43" + DAY);
        assertThat(plan.indexes()).containsExactly("bookings_company_id_datetime_idx");
        assertThat(plan.indexConditions()).contains("company_id = 43").contains("datetime >=", "datetime <");
    }

    @Test
    void a_page_of_it_uses_the_same_index_with_its_bounds_written_and_bound() throws SQLException {
        String page = "/bookings?company_id=eq.43" + DAY + "&order=datetime&limit=10&offset=0";
        assertThat(salon.plan(page).indexes()).containsExactly("bookings_company_id_datetime_idx");
        assertThat(salon.planOfBoundPage(page).indexes()).containsExactly("bookings_company_id_datetime_idx");
    }

    @Test
    void a_filter_on_a_phone_number_uses_its_index() throws SQLException {
        QueryPlan plan = salon.plan("/clients?phone=eq.78000000042");
        assertThat(plan.indexes()).containsExactly("clients_phone_idx");
        assertThat(plan.readWhole()).isEmpty();
    }

    @Test
    void two_phone_numbers_in_a_logic_tree_are_two_searches_of_the_index() throws SQLException {
        QueryPlan plan = salon.plan("/clients?or=(phone.eq.78000000042,phone.eq.78000000043)");
        assertThat(plan.indexes()).containsExactly("clients_phone_idx");
        assertThat(plan.readWhole()).isEmpty();
    }

    @Test
    void a_list_is_one_array_that_the_index_is_searched_for() throws SQLException {
        String target = "/bookings?select=id&client_id=in.(1000042,1000043,1000044)";
        assertThat(salon.translation("GET", target, "none").binds())
                .containsExactly("{\"1000042\",\"1000043\",\"1000044\"}");
        QueryPlan plan = salon.plan(target);
        assertThat(plan.indexes()).containsExactly("bookings_client_id_idx");
        assertThat(plan.indexConditions()).contains("client_id = ANY ('{1000042,1000043,1000044}'::bigint[])");
    }

    @Test
    void a_value_takes_the_type_of_its_column_and_the_column_is_not_cast() throws SQLException {
        assertThat(salon.plan("/bookings?id=eq.100500").indexConditions()).isEqualTo("(id = '100500'::bigint)");
    }

    @Test
    void the_newest_of_a_phone_number_come_sorted_from_the_index_of_every_partition() throws SQLException {
        String target = "/messages?company_id=eq.43&phone=eq.78000000042&order=created_at.desc&limit=20&offset=0";
        for (QueryPlan plan : new QueryPlan[] {salon.plan(target), salon.planOfBoundPage(target)}) {
            assertThat(plan.indexes()).hasSize(6).allMatch(index -> index.endsWith("_company_id_phone_created_at_idx"));
            assertThat(plan.types()).doesNotContain("Sort", "Incremental Sort", "Seq Scan");
        }
    }

    @Test
    void a_page_in_the_order_of_an_index_reads_as_many_rows_as_it_skips_and_shows() throws SQLException {
        QueryPlan plan = salon.run("/bookings?select=id&order=datetime.desc&limit=10&offset=20");
        assertThat(plan.rowsRead("bookings")).isEqualTo(30);
        assertThat(plan.types()).doesNotContain("Sort");
    }
}
