// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request without a body makes nothing of its rows: it counts them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(LargeSalonExtension.class)
class HeadPlansTest {

    private final LargeSalon salon;

    HeadPlansTest(LargeSalon salon) {
        this.salon = salon;
    }

    @Test
    void an_exact_count_without_rows_reads_indexes_only() throws SQLException {
        QueryPlan plan = salon.run("HEAD", "/bookings?select=*&status=eq.confirmed", "exact");
        assertThat(plan.scans()).isNotEmpty().allMatch(node -> node.type().equals("Index Only Scan"));
        assertThat(plan.types()).doesNotContain("Sort");
    }

    @Test
    void an_exact_count_without_rows_leaves_out_embeds_that_may_be_missing() throws SQLException {
        QueryPlan plan = salon.run("HEAD", "/clients?select=*,messages(body)&company_id=eq.43", "exact");
        assertThat(plan.relations()).containsExactly("clients");
        assertThat(plan.output()).isNotEmpty().noneMatch(expression -> expression.contains("json_agg"));
    }
}
