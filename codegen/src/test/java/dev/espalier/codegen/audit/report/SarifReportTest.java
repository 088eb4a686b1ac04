// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Verdict.RefusalKind;
import dev.espalier.codegen.audit.baseline.Baseline;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static JsonObject run(Overview overview) throws IOException {
        StringBuilder out = new StringBuilder();
        new SarifReport("1.2.3").write(overview, out);
        JsonObject log = (JsonObject) JsonLiteral.parse(out.toString());
        assertThat(log.member("version")).contains(new JsonText("2.1.0"));
        return (JsonObject) list(log, "runs").get(0);
    }

    private static List<JsonLiteral> list(JsonLiteral value, String... path) {
        return ((JsonArray) at(value, path)).elements();
    }

    private static JsonLiteral at(JsonLiteral value, String... path) {
        JsonLiteral at = value;
        for (String name : path) {
            at = at instanceof JsonArray array
                    ? array.elements().get(Integer.parseInt(name))
                    : ((JsonObject) at).member(name).orElseThrow();
        }
        return at;
    }

    private static String text(JsonLiteral value, String... path) {
        return ((JsonText) at(value, path)).value();
    }

    private static List<JsonLiteral> results(List<JudgedChain> chains) throws IOException {
        return list(run(AuditSample.overview(chains)), "results");
    }

    private static JudgedChain chain(String file, int line, Trap... traps) {
        return AuditSample.chain(
                file, line, "find", "bookings", List.of("select", "single"), AuditSample.ambiguous(), List.of(traps));
    }

    @Test
    void each_verdict_and_each_trap_is_a_result_with_its_rule() throws IOException {
        List<JsonLiteral> results = results(List.of(chain("src/a.ts", 12, Trap.ERROR_IGNORED, Trap.UNBOUNDED_READ)));
        assertThat(results)
                .extracting(result -> text(result, "ruleId"))
                .containsExactly("ambiguous", "error-ignored", "unbounded-read");
        assertThat(results).extracting(result -> text(result, "level")).containsExactly("error", "warning", "warning");
        assertThat(text(results.get(0), "message", "text"))
                .startsWith("bookings select.single\nPGRST201: Could not embed")
                .contains("\nhint: Try changing");
    }

    @Test
    void the_result_of_a_verdict_names_the_pattern_and_where_it_is_shown() throws IOException {
        JudgedChain known = AuditSample.chain(
                "a.ts", 5, "find", "bookings", List.of("select", "eq", "single"), AuditSample.ambiguous(), List.of());
        List<JsonLiteral> results = results(List.of(known, chain("b.ts", 12, Trap.ERROR_IGNORED)));
        assertThat(at(results.get(0), "properties").compact())
                .isEqualTo("{\"pattern\":\"select.eq.single\",\"case\":\"salon/app.clients.by-id\","
                        + "\"manual\":\"docs/manual/patterns/read-one-row.md#select-eq-single\"}");
        assertThat(at(results.get(1), "properties").compact()).isEqualTo("{\"pattern\":\"select.single\"}");
        assertThat(results.get(2).compact()).doesNotContain("properties");
    }

    @Test
    void every_result_names_its_rule_by_number_too() throws IOException {
        JsonObject run = run(AuditSample.overview(AuditSample.of(300).chains()));
        List<JsonLiteral> rules = list(run, "tool", "driver", "rules");
        assertThat(rules).hasSize(3 + RefusalKind.values().length + Trap.values().length);
        assertThat(rules).extracting(rule -> text(rule, "id")).doesNotHaveDuplicates();
        assertThat(rules)
                .allSatisfy(rule -> assertThat(text(rule, "help", "text")).isNotEmpty());
        assertThat(list(run, "results")).allSatisfy(result -> {
            int index = Integer.parseInt(((JsonNumber) at(result, "ruleIndex")).literal());
            assertThat(text(rules.get(index), "id")).isEqualTo(text(result, "ruleId"));
        });
    }

    @Test
    void a_chain_that_can_be_ported_is_a_note() throws IOException {
        JudgedChain supported = AuditSample.chain(
                "a.ts", 5, "find", "bookings", List.of("select"), AuditSample.supported("bookings", ""), List.of());
        assertThat(results(List.of(supported)))
                .extracting(result -> text(result, "ruleId") + " " + text(result, "level"))
                .containsExactly("chain note");
    }

    @Test
    void a_place_is_a_relative_uri_and_a_region_with_its_text() throws IOException {
        JsonLiteral result = results(List.of(chain("src/[id] #1%.ts", 12))).get(0);
        JsonLiteral place = at(result, "locations", "0", "physicalLocation");
        assertThat(text(place, "artifactLocation", "uri")).isEqualTo("web/src/%5Bid%5D%20%231%25.ts");
        assertThat(text(place, "artifactLocation", "uriBaseId")).isEqualTo("%SRCROOT%");
        assertThat(at(place, "region").compact())
                .isEqualTo("{\"startLine\":12,\"startColumn\":22,\"endColumn\":38,"
                        + "\"snippet\":{\"text\":\"from('bookings')\"}}");
    }

    @Test
    void names_begin_in_the_folder_when_it_is_elsewhere() throws IOException {
        List<JudgedChain> chains = List.of(chain("src/ä.ts", 12));
        for (String base : List.of("/srv/web/", "../web/", "C:/web/")) {
            Overview overview = Overview.of(AuditSample.audited(chains), base, Optional.empty(), Map.of());
            assertThat(text(
                            list(run(overview), "results").get(0),
                            "locations",
                            "0",
                            "physicalLocation",
                            "artifactLocation",
                            "uri"))
                    .isEqualTo("src/%C3%A4.ts");
        }
    }

    @Test
    void a_trap_names_the_other_places_that_have_part_in_it() throws IOException {
        JsonLiteral trap =
                results(List.of(chain("src/a.ts", 12, Trap.READ_THEN_WRITE))).get(1);
        assertThat(at(trap, "relatedLocations", "0", "physicalLocation", "region")
                        .compact())
                .isEqualTo("{\"startLine\":1,\"startColumn\":1}");
    }

    @Test
    void fingerprints_stay_when_lines_move_and_differ_from_one_another() throws IOException {
        Function<JsonLiteral, String> print = result -> text(result, "partialFingerprints", "espalierChain/v1");
        List<JsonLiteral> before =
                results(List.of(chain("a.ts", 5, Trap.EQ_NULL, Trap.EQ_NULL), chain("a.ts", 50, Trap.EQ_NULL)));
        List<JsonLiteral> after =
                results(List.of(chain("a.ts", 75, Trap.EQ_NULL, Trap.EQ_NULL), chain("a.ts", 99, Trap.EQ_NULL)));
        assertThat(after).extracting(print).isEqualTo(before.stream().map(print).toList());
        assertThat(before).extracting(print).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void beside_a_baseline_every_result_says_whether_it_is_new() throws IOException {
        List<JudgedChain> now = List.of(chain("a.ts", 5, Trap.EQ_NULL), chain("b.ts", 5));
        JsonObject run =
                run(AuditSample.overview(now, Baseline.of(now.subList(0, 1)).compare(now)));
        assertThat(list(run, "results"))
                .extracting(result -> text(result, "baselineState"))
                .containsExactly("unchanged", "unchanged", "new");
    }

    @Test
    void what_was_not_read_is_told_beside_the_results() throws IOException {
        JsonObject run = run(AuditSample.overview(List.of()));
        assertThat(list(run, "results")).isEmpty();
        assertThat(list(run, "invocations", "0", "toolExecutionNotifications"))
                .extracting(note -> text(note, "message", "text"))
                .containsExactly(
                        "left out: public/vendor.bundle.js: minified",
                        "left out: node_modules: by rule",
                        "the source does not parse here");
    }

    @Test
    void a_text_is_no_placeholder_no_link_and_hides_nothing() throws IOException {
        JudgedChain chain = AuditSample.chain(
                "a.ts",
                5,
                "find",
                "{0} [click](1) \\ \u202e\u001b[2J",
                List.of("select"),
                AuditSample.supported("t", ""),
                List.of());
        assertThat(text(results(List.of(chain)).get(0), "message", "text"))
                .isEqualTo("{{0}} \\[click\\](1) \\\\ \\\\u202e\\\\u001b\\[2J select");
    }
}
