// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A range of time reaches the partitions of its months and no others. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(LargeSalonExtension.class)
class PartitionPlansTest {

    private final LargeSalon salon;

    PartitionPlansTest(LargeSalon salon) {
        this.salon = salon;
    }

    @Test
    void a_range_of_one_month_touches_one_partition() throws SQLException {
        assertThat(salon.plan("/messages?created_at=gte.2026-01-01&created_at=lt.2026-02-01&select=id")
                        .relations())
                .containsExactly("messages_2026_01");
    }

    @Test
    void a_range_across_two_months_touches_two_partitions() throws SQLException {
        assertThat(salon.plan("/messages?created_at=gte.2025-12-30&created_at=lte.2026-01-02&select=id")
                        .relations())
                .containsExactly("messages_2025_12", "messages_2026_01");
    }

    @Test
    void a_range_in_a_logic_tree_touches_the_partitions_of_its_branches() throws SQLException {
        assertThat(salon.plan("/messages?select=id&or=(created_at.lt.2025-11-02,created_at.gte.2026-04-29)")
                        .relations())
                .containsExactly("messages_2025_11", "messages_2026_04");
    }

    @Test
    void the_newest_of_a_month_come_from_its_partition_by_the_index() throws SQLException {
        String target = "/messages?company_id=eq.43&phone=eq.78000000042"
                + "&created_at=gte.2026-03-01&created_at=lt.2026-04-01&order=created_at.desc&limit=5&offset=0";
        for (QueryPlan plan : new QueryPlan[] {salon.plan(target), salon.planOfBoundPage(target)}) {
            assertThat(plan.relations()).containsExactly("messages_2026_03");
            assertThat(plan.indexes()).containsExactly("messages_2026_03_company_id_phone_created_at_idx");
        }
    }

    @Test
    void the_newest_without_a_range_are_found_in_the_last_partition_and_the_others_are_not_opened()
            throws SQLException {
        QueryPlan plan = salon.run("/messages?select=id&order=created_at.desc&limit=20");
        assertThat(plan.rowsRead("messages")).isEqualTo(20);
        assertThat(plan.rowsRead("messages_2026_04")).isEqualTo(20);
    }

    @Test
    void embedded_messages_of_a_month_touch_its_partition_alone() throws SQLException {
        assertThat(salon.plan("/clients?select=name,messages(body)&messages.created_at=gte.2026-04-01&id=eq.1000042")
                        .relations())
                .containsExactly("clients", "messages_2026_04");
    }

    @Test
    void messages_that_must_be_there_are_looked_for_in_the_partitions_of_the_range() throws SQLException {
        assertThat(salon.plan(
                                "/clients?select=name,messages!inner(body)&messages.created_at=lt.2025-12-01&id=eq.1000042")
                        .relations())
                .containsExactly("clients", "messages_2025_11");
    }

    @Test
    void a_count_of_a_month_touches_its_partition_alone() throws SQLException {
        assertThat(salon.run("HEAD", "/messages?created_at=gte.2026-04-01", "exact")
                        .relations())
                .containsExactly("messages_2026_04");
    }
}
