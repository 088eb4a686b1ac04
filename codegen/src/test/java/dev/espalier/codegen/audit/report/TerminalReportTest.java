// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.baseline.Baseline;
import dev.espalier.codegen.audit.report.TerminalReport.Detail;
import dev.espalier.codegen.terminal.Cells;
import dev.espalier.codegen.terminal.Palette;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TerminalReportTest {

    private static String told(Overview overview, Detail detail, int width) throws IOException {
        StringBuilder out = new StringBuilder();
        new TerminalReport(Palette.PLAIN, width, detail).write(overview, out);
        return out.toString();
    }

    private static JudgedChain refused() {
        return AuditSample.chain(
                "src/a.ts",
                12,
                "find",
                "bookings",
                List.of("select", "single"),
                AuditSample.ambiguous(),
                List.of(Trap.ERROR_IGNORED));
    }

    private static JudgedChain supported(String table) {
        return AuditSample.chain(
                "src/b.ts", 5, "find", table, List.of("select"), AuditSample.supported(table, ""), List.of());
    }

    @Test
    void it_tells_how_many_there_are_what_to_look_at_and_how_many_are_left() throws IOException {
        assertThat(told(AuditSample.overview(List.of(refused(), supported("clients"))), Detail.SHORT, 80))
                .isEqualTo("""

                Audit of web  schema public of the salon

                142 files, 2 chains in 2 files, 2 patterns

                       1  supported    has an answer in the schema
                       1  refused      is answered an error
                       1  traps        what is likely to go wrong
                       2  left out     files and folders that were not looked at
                       1  damaged      places that do not parse

                To look at  1 chain

                web/src/a.ts
                  12:22    bookings  select.single
                           PGRST201  Could not embed because more than one relationship was
                                     found for 'bookings' and 'clients'
                           details   bookings_client_id_fkey using bookings(client_id) and
                                     clients(id)
                                     bookings_payer_id_fkey using bookings(payer_id) and
                                     clients(id)
                           hint      Try changing 'clients' to one of the following:
                                     'clients!bookings_client_id_fkey'

                Traps  1

                  1        error-ignored: the error is ignored; look at error, or call
                           throwOnError
                           web/src/a.ts:12:22

                Patterns  2

                  Chains  Pattern        To look at  Golden case
                  ──────  ─────────────  ──────────  ───────────
                  1       select
                  1       select.single  1

                Left out  2

                  web/public/vendor.bundle.js  minified
                  web/node_modules  by rule

                Does not parse  1

                  web/src/broken.ts:7:3

                2 chains left in web/
                """);
    }

    @Test
    void what_is_as_it_should_be_is_told_on_demand() throws IOException {
        Overview overview = AuditSample.overview(List.of(refused(), supported("clients")));
        assertThat(told(overview, Detail.SHORT, 80)).doesNotContain("web/src/b.ts");
        assertThat(told(overview, Detail.ALL, 80))
                .contains("web/src/b.ts\n  5:22     clients  select  supported\n")
                .contains("error-ignored  the error is ignored of bookings")
                .doesNotContain("from (");
        assertThat(told(overview, Detail.SQL, 80)).contains("           where \"clients\".\"id\" = ?\n");
    }

    @Test
    void a_long_list_is_cut_unless_all_is_asked_for() throws IOException {
        Overview overview = AuditSample.overview(AuditSample.of(1000).chains());
        assertThat(told(overview, Detail.SHORT, 80))
                .contains(" more: --verbose")
                .hasLineCount(lines(overview));
        assertThat(told(overview, Detail.ALL, 80)).doesNotContain("--verbose", "and 9 more");
    }

    private static int lines(Overview overview) throws IOException {
        int lines = (int) told(overview, Detail.SHORT, 80).lines().count();
        assertThat(lines).isLessThan(600);
        return lines;
    }

    @Test
    void when_all_is_told_a_pattern_has_its_case_and_its_place_in_the_manual() throws IOException {
        JudgedChain known = AuditSample.chain(
                "a.ts", 5, "find", "bookings", List.of("select", "eq", "single"), AuditSample.ambiguous(), List.of());
        assertThat(told(AuditSample.overview(List.of(known, supported("staff"))), Detail.ALL, 60))
                .contains("""
                Patterns  2

                  1        select
                  1        select.eq.single  1 to look at
                           case      salon/app.clients.by-id
                           manual    docs/manual/patterns/read-one-row.md#select-eq-single
                """);
    }

    @Test
    void beside_a_baseline_it_tells_what_is_gone_and_what_is_new() throws IOException {
        Baseline before = Baseline.of(List.of(refused(), supported("clients"), supported("staff")));
        List<JudgedChain> now = List.of(refused(), supported("rooms"));
        assertThat(told(AuditSample.overview(now, before.compare(now)), Detail.SHORT, 80))
                .contains("Since the baseline 2 of 3 chains gone, 1 left, 1 new\n")
                .contains("  5:22     new  rooms  select\n")
                .contains("  12:22    bookings  select.single\n");
    }

    @Test
    void nothing_left_is_one_clear_line() throws IOException {
        assertThat(told(AuditSample.overview(List.of()), Detail.SHORT, 80)).endsWith("\n0 chains left in web/\n");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEFT")
    void what_a_source_says_moves_no_cursor(Detail detail) throws IOException {
        String hostile = "a\u001b[2J\u202e\r\n\u0000b";
        JudgedChain chain = AuditSample.chain(
                hostile, 3, hostile, hostile, List.of(hostile), AuditSample.supported(hostile, hostile), List.of());
        JudgedChain refused = AuditSample.chain(
                hostile + "2", 3, hostile, hostile, List.of(hostile), AuditSample.ambiguous(), List.of(Trap.EQ_NULL));
        assertThat(told(AuditSample.overview(List.of(chain, refused)), detail, 80))
                .contains("a\\u001b[2J\\u202e")
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\u202e]");
    }

    @Test
    void lines_fit_into_a_narrow_terminal_where_they_can_be_broken() throws IOException {
        assertThat(told(AuditSample.overview(AuditSample.of(30).chains()), Detail.SHORT, 60)
                        .lines())
                .filteredOn(line -> !line.contains("module-") && !line.contains("_fkey"))
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(60));
    }
}
