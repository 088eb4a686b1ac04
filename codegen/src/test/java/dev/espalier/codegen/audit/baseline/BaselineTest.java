// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.report.AuditSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static JudgedChain chain(String file, int line, String function, String table) {
        return AuditSample.chain(
                file, line, function, table, List.of("select", "eq"), AuditSample.supported(table, ""), List.of());
    }

    @Test
    void a_chain_that_moves_in_its_function_is_no_news() {
        Baseline before = Baseline.of(List.of(chain("a.ts", 10, "find", "bookings")));
        Comparison now = before.compare(List.of(chain("a.ts", 900, "find", "bookings")));
        assertThat(now.fresh()).isEmpty();
        assertThat(now.gone()).isEmpty();
        assertThat(now.left()).isEqualTo(1);
    }

    @Test
    void a_chain_of_another_file_function_or_table_is_new_and_the_old_one_gone() {
        Baseline before = Baseline.of(List.of(chain("a.ts", 10, "find", "bookings")));
        for (JudgedChain other : List.of(
                chain("b.ts", 10, "find", "bookings"),
                chain("a.ts", 10, "list", "bookings"),
                chain("a.ts", 10, "find", "clients"))) {
            Comparison now = before.compare(List.of(other));
            assertThat(now.fresh()).containsExactly(0);
            assertThat(now.done()).isEqualTo(1);
            assertThat(now.left()).isZero();
        }
    }

    @Test
    void equal_chains_are_counted() {
        JudgedChain one = chain("a.ts", 1, "find", "bookings");
        JudgedChain two = chain("a.ts", 5, "find", "bookings");
        JudgedChain three = chain("a.ts", 9, "find", "bookings");
        Baseline before = Baseline.of(List.of(one, two));
        assertThat(before.compare(List.of(one, two, three)).fresh()).isEqualTo(Set.of(2));
        assertThat(before.compare(List.of(one)).gone().values()).containsExactly(1);
        assertThat(before.compare(List.of(one)).done()).isEqualTo(1);
    }

    @Test
    void it_is_the_same_text_for_the_same_chains_in_any_order_and_comes_back() {
        List<JudgedChain> chains = AuditSample.of(200).chains();
        Baseline baseline = Baseline.of(chains);
        String text = BaselineFile.write(baseline);
        List<JudgedChain> shuffled = new ArrayList<>(chains);
        Collections.reverse(shuffled);
        assertThat(BaselineFile.write(Baseline.of(shuffled))).isEqualTo(text);
        assertThat(BaselineFile.read(text)).isEqualTo(baseline);
        assertThat(baseline.size()).isEqualTo(200);
    }

    @Test
    void a_line_is_one_fingerprint() {
        String text = BaselineFile.write(Baseline.of(List.of(
                chain("b.ts", 1, "find", "bookings"),
                chain("a.ts", 1, "find", "bookings"),
                chain("a.ts", 7, "find", "bookings"))));
        assertThat(text).isEqualTo("""
                {"format": "espalier-audit-baseline", "version": 1, "chains": [
                {"file":"a.ts","function":"Repository.find","table":"bookings","pattern":"select.eq","count":2},
                {"file":"b.ts","function":"Repository.find","table":"bookings","pattern":"select.eq","count":1}
                ]}
                """);
    }

    @Test
    void a_hostile_name_comes_back_as_it_was() {
        Baseline baseline = Baseline.of(List.of(chain("a\"\n\u0000\u202e\ud800.ts", 1, "f\\", "日本 \ud83d\ude00")));
        assertThat(BaselineFile.read(BaselineFile.write(baseline))).isEqualTo(baseline);
    }

    @Test
    void an_empty_one_comes_back() {
        Baseline empty = new Baseline(new TreeMap<>(Map.of()));
        assertThat(BaselineFile.read(BaselineFile.write(empty))).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\": \"espalier-audit-baseline\", \"version\": 2, \"chains\": []}",
                "{\"format\": \"espalier-audit-baseline\", \"version\": 1}",
                "{\"format\": \"espalier-audit-baseline\", \"version\": 1, \"chains\": [1]}",
                "{\"format\": \"espalier-audit-baseline\", \"version\": 1, \"chains\": [{\"file\":\"a\",\"function\":\"\","
                        + "\"table\":\"t\",\"pattern\":\"p\",\"count\":0}]}",
                "{\"format\": \"espalier-audit-baseline\", \"version\": 1, \"chains\": [{\"file\":\"a\",\"function\":\"\","
                        + "\"table\":\"t\",\"pattern\":\"p\",\"count\":99999999999999}]}",
                "{\"format\": \"espalier-audit-baseline\", \"version\": 1, \"chains\": [{\"file\":\"a\",\"function\":\"\","
                        + "\"table\":\"t\",\"pattern\":\"p\",\"count\":1},{\"file\":\"a\",\"function\":\"\","
                        + "\"table\":\"t\",\"pattern\":\"p\",\"count\":1}]}",
            })
    void what_is_none_is_refused_with_a_sentence(String text) {
        assertThatThrownBy(() -> BaselineFile.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("baseline");
    }

    @Test
    void one_that_is_nested_without_end_is_refused() {
        assertThatThrownBy(() -> BaselineFile.read("[".repeat(1_000_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_fingerprints_whose_texts_meet_elsewhere_have_other_digests() {
        assertThat(new Fingerprint("ab", "c", "", "").digest(List.of()))
                .isNotEqualTo(new Fingerprint("a", "bc", "", "").digest(List.of()))
                .hasSize(32);
    }
}
