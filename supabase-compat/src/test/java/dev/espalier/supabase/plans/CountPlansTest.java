// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Translation;
import dev.espalier.sql.CompiledQuery.Column;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A count beside a page looks at as little as PostgreSQL can: no wide rows, no order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(LargeSalonExtension.class)
class CountPlansTest {

    private final LargeSalon salon;

    CountPlansTest(LargeSalon salon) {
        this.salon = salon;
    }

    @Test
    void an_exact_count_beside_a_page_reads_an_index_and_the_rows_of_the_page() throws SQLException {
        QueryPlan plan = salon.run("GET", "/bookings?datetime=gte.2025-11-20&order=datetime&limit=10", "exact");
        assertThat(plan.types()).contains("Index Only Scan").doesNotContain("Seq Scan", "Sort");
        assertThat(plan.rowsRead("bookings", "Index Scan")).isEqualTo(10);
    }

    @Test
    void an_exact_count_leaves_the_order_of_the_page_alone() throws SQLException {
        QueryPlan plan = salon.run("GET", "/bookings?company_id=eq.43&order=price&limit=10", "exact");
        assertThat(plan.nodes().stream().filter(node -> node.type().equals("Sort")))
                .hasSize(1);
        assertThat(plan.rowsRead("bookings", "Index Only Scan")).isEqualTo(2_000);
    }

    @Test
    void a_planned_count_beside_a_page_reads_the_rows_of_the_page_alone() throws SQLException {
        QueryPlan plan = salon.run("GET", "/bookings?company_id=eq.43&order=id&limit=10", "planned");
        assertThat(plan.nodes().stream().filter(node -> node.type().equals("Limit")))
                .singleElement()
                .extracting(PlanNode::rowsRead)
                .isEqualTo(10L);
        assertThat(plan.rowsRead("bookings", "Index Only Scan")).isZero();
    }

    @Test
    void a_planned_count_is_asked_of_the_planner_in_a_statement_that_is_never_run() {
        Translation planned = salon.translation("GET", "/bookings?company_id=eq.43&limit=10", "planned");
        assertThat(planned.compiled().columns()).doesNotContain(Column.TOTAL);
        assertThat(planned.compiled().estimate()).isPresent();
    }
}
