// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.baseline.Baseline;
import dev.espalier.codegen.audit.report.AuditSample;
import dev.espalier.codegen.audit.report.Catalogued;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
    private static final String HOSTILE =
            "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`&amp;<!--\u001b[2J\u202e\u0000";

    private static String page(Overview overview) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReport().write(overview, out);
        return out.toString();
    }

    private static Overview of(int chains) {
        return AuditSample.overview(AuditSample.of(chains).chains());
    }

    private static Overview hostile() {
        return AuditSample.overview(List.of(
                AuditSample.chain(
                        HOSTILE,
                        3,
                        HOSTILE,
                        HOSTILE,
                        List.of(HOSTILE),
                        AuditSample.supported(HOSTILE, HOSTILE),
                        List.of(Trap.EQ_NULL)),
                AuditSample.chain(
                        HOSTILE + 2, 3, HOSTILE, HOSTILE, List.of(HOSTILE), AuditSample.ambiguous(), List.of())));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void what_a_source_says_is_text_and_opens_no_element() throws IOException {
        String page = page(hostile());
        assertThat(page).contains("&lt;/script&gt;&lt;script&gt;alert(1)").contains("\\u001b[2J\\u202e\\u0000");
        assertThat(page)
                .doesNotContain("<script>alert", "<img", "onerror=alert(2)>\"")
                .doesNotContainPattern("[\\x00\\x1b\\u202e]");
        assertThat(found(TAG, page).stream().filter("script"::equals)).hasSize(2);
        assertThat(Set.copyOf(found(TAG, page(of(40))))).containsAll(found(TAG, page));
    }

    @Test
    void every_element_is_closed() throws IOException {
        String page = page(of(40));
        for (String name : List.of("details", "summary", "section", "div", "ul", "li", "pre", "code", "svg", "span")) {
            assertThat(page.split("<" + name + "[ >]", -1)).as(name).hasSameSizeAs(page.split("</" + name + ">", -1));
        }
    }

    @Test
    void it_loads_nothing_and_allows_its_own_style_and_script_alone() throws IOException {
        String page = page(of(10));
        assertThat(page)
                .contains("default-src &#x27;none&#x27;")
                .doesNotContainPattern(" (?:src|style|on[a-z]+)=")
                .doesNotContain("<link", "@import", "url(", "http://", "https://", "unsafe-inline");
    }

    @Test
    void the_policy_names_the_digests_of_what_stands_in_it() throws IOException {
        String page = page(of(1)).replace("&#x27;", "'");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String script = page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
        assertThat(page)
                .contains("style-src " + new Inlined(style).source())
                .contains("script-src " + new Inlined(script).source());
    }

    @Test
    void every_link_leads_to_something_on_the_page_and_no_name_is_taken_twice() throws IOException {
        for (int chains : List.of(0, 1, 300)) {
            String page = page(of(chains));
            List<String> ids = found(ID, page);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(found(LINK, page)).allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        }
    }

    @Test
    void a_pattern_leads_into_the_manual_where_that_has_an_address() throws IOException {
        List<JudgedChain> chains = AuditSample.of(20).chains();
        assertThat(page(AuditSample.overview(chains)))
                .contains("<code>docs/manual/patterns/read-one-row.md#select-eq-single</code>");
        String address = "https://manual.example/patterns/read-one-row.html#select-eq-single";
        Overview linked = Overview.of(
                AuditSample.audited(chains),
                "web/",
                Optional.empty(),
                Map.of("select.eq.single", new Catalogued("salon/app.clients.by-id", address)));
        assertThat(page(linked)).contains("<a href=\"" + address + "\">" + address + "</a>");
    }

    @Test
    void a_chain_has_its_source_beside_its_sql() throws IOException {
        JudgedChain chain = AuditSample.chain(
                "src/a.ts",
                12,
                "find",
                "bookings",
                List.of("select"),
                AuditSample.supported("bookings", "status"),
                List.of(Trap.ERROR_IGNORED));
        assertThat(page(AuditSample.overview(List.of(chain))))
                .contains("<figcaption>src/a.ts:12:22 in Repository.find</figcaption>")
                .contains("supabase.from(&#x27;bookings&#x27;)\n    .select()</code>")
                .contains("<figcaption>SQL when status</figcaption>", "<figcaption>SQL when !(status)</figcaption>")
                .contains("<b>from</b> &quot;public&quot;.&quot;bookings&quot;")
                .contains(
                        "the error is ignored of bookings\nInstead: look at error, or call throwOnError\nSee also: src/a.ts:1:1");
    }

    @Test
    void beside_a_baseline_it_says_what_is_done_and_what_is_new() throws IOException {
        List<JudgedChain> before = AuditSample.of(60).chains();
        List<JudgedChain> now = before.subList(23, 60);
        assertThat(page(AuditSample.overview(now, Baseline.of(before).compare(now))))
                .contains("23 of 60 chains gone since the baseline; 37 left.")
                .contains("id=\"gone\"")
                .doesNotContain("class=\"badge new\"");
        assertThat(page(AuditSample.overview(before, Baseline.of(now).compare(before))))
                .contains("class=\"badge new\"", "; 60 left, 23 of them new.");
    }

    @Test
    void nothing_left_is_a_page_too() throws IOException {
        assertThat(page(of(0))).contains("No chain is left.").contains("0 chains of supabase-js");
    }

    @Test
    void the_same_audit_is_the_same_page() throws IOException {
        assertThat(page(of(200))).isEqualTo(page(of(200)));
    }

    @Test
    void a_chain_of_several_statements_has_all_its_calls_with_their_conditions() throws IOException {
        JudgedChain whole = AuditSample.chain(
                "src/a.ts",
                12,
                "find",
                "bookings",
                List.of("select"),
                AuditSample.supported("bookings", ""),
                List.of());
        FoundChain chain = whole.chain();
        List<ChainStep> steps = new ArrayList<>(chain.steps());
        steps.add(new ChainStep(
                "eq",
                List.of(new Argument.Known(new JsonText("status")), new Argument.Undefined()),
                List.of(new Condition.When(chain.place(), "status", true)),
                chain.place()));
        FoundChain longer = new FoundChain(
                chain.place(),
                chain.source(),
                chain.function(),
                chain.root(),
                steps,
                chain.surroundings(),
                chain.use(),
                chain.gaps());
        assertThat(page(AuditSample.overview(List.of(whole)))).doesNotContain("All its calls");
        assertThat(page(AuditSample.overview(
                        List.of(new JudgedChain(longer, "select.eq", whole.verdict(), List.of())))))
                .contains("All its calls", "\n.eq(&quot;status&quot;, undefined)  when status</code>");
    }

    @Test
    void a_name_of_any_length_is_told_whole() throws IOException {
        String name = "a\"\"".repeat(100_000);
        JudgedChain chain = AuditSample.chain(
                "src/a.ts", 12, "find", name, List.of("select"), AuditSample.supported(name, ""), List.of());
        assertThat(page(AuditSample.overview(List.of(chain)))).contains("a&quot;&quot;".repeat(100_000));
    }
}
