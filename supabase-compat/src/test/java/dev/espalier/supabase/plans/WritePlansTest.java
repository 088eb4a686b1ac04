// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes find their rows by indexes, prune partitions, and embed into what they tell as reads do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(LargeSalonExtension.class)
class WritePlansTest {

    private final LargeSalon salon;

    WritePlansTest(LargeSalon salon) {
        this.salon = salon;
    }

    @Test
    void an_update_by_the_primary_key_looks_its_row_up() throws SQLException {
        QueryPlan plan = salon.planOfWrite("PATCH", "/bookings?id=eq.5000&select=id", "{\"status\":\"confirmed\"}");
        assertThat(plan.indexes()).containsExactly("bookings_pkey");
        assertThat(plan.readWhole()).isEmpty();
    }

    @Test
    void a_delete_uses_the_index_of_its_filters() throws SQLException {
        QueryPlan plan = salon.planOfWrite("DELETE", "/bookings?client_id=eq.1000042&select=id", "");
        assertThat(plan.indexes()).containsExactly("bookings_client_id_idx");
        assertThat(plan.readWhole()).isEmpty();
    }

    @Test
    void a_write_to_one_partition_leaves_the_others_alone() throws SQLException {
        QueryPlan plan = salon.planOfWrite(
                "PATCH",
                "/messages?created_at=gte.2026-04-03&created_at=lt.2026-04-04&client_id=eq.1000042&select=id",
                "{\"status\":\"read\"}");
        assertThat(plan.relations()).isNotEmpty().allMatch(name -> name.equals("messages") || name.endsWith("2026_04"));
        assertThat(plan.readWhole()).isEmpty();
    }

    @Test
    void embeds_of_changed_rows_are_looked_up_by_their_keys() throws SQLException {
        QueryPlan plan = salon.planOfWrite(
                "PATCH", "/bookings?id=eq.5000&select=id,clients(name,bookings(id))", "{\"status\":\"confirmed\"}");
        assertThat(plan.indexes()).contains("bookings_pkey", "clients_pkey", "bookings_client_id_idx");
        assertThat(plan.readWhole()).isEmpty();
    }

    @Test
    void inserted_rows_are_embedded_into_by_keys() throws SQLException {
        QueryPlan plan = salon.planOfWrite(
                "POST",
                "/bookings?select=id,clients(name)",
                "{\"company_id\":43,\"client_id\":1000042,\"datetime\":\"2026-01-01T10:00:00Z\"}");
        assertThat(plan.indexes()).containsExactly("clients_pkey");
        assertThat(plan.readWhole()).isEmpty();
    }
}
