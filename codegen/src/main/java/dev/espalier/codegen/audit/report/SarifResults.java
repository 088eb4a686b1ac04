// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.report.Entry.News;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chains as SARIF's results.
 *
 * @param places how places are told
 * @param catalogue where patterns are shown
 */
record SarifResults(SarifPlaces places, Map<String, Catalogued> catalogue) {

    private static final List<Rule> RULES = Rule.all();

    /** The result of the verdict, then one of each trap. */
    List<JsonObject> of(Entry entry) {
        List<JsonObject> results = new ArrayList<>();
        results.add(verdict(entry));
        Map<Trap, Integer> seen = new EnumMap<>(Trap.class);
        for (Trapped trapped : entry.judged().traps()) {
            results.add(trap(entry, trapped, seen.merge(trapped.trap(), 1, Integer::sum) - 1));
        }
        return results;
    }

    private JsonObject verdict(Entry entry) {
        Rule rule = Rule.of(entry.judged().verdict());
        String name = entry.target() + " " + entry.judged().pattern();
        String message = Remark.of(entry.judged()).stream()
                .map(remark -> remark.label() + ": " + remark.text())
                .reduce(name, (before, remark) -> before + "\n" + remark);
        return begun(rule, message)
                .list("locations", List.of(entry.chain()), places::location)
                .put("partialFingerprints", prints(entry, rule, 0))
                .put("baselineState", entry.news().map(SarifResults::state))
                .put("properties", pattern(entry.judged().pattern()))
                .object();
    }

    private JsonObject pattern(String pattern) {
        Optional<Catalogued> shown = Optional.ofNullable(catalogue.get(pattern));
        return new Members()
                .put("pattern", pattern)
                .put("case", shown.map(Catalogued::golden))
                .put("manual", shown.map(Catalogued::manual))
                .object();
    }

    private JsonObject trap(Entry entry, Trapped trapped, int ordinal) {
        Rule rule = Rule.of(trapped.trap());
        return begun(rule, trapped.message())
                .list("locations", List.of(trapped.place()), places::location)
                .some("relatedLocations", trapped.related(), places::location)
                .put("partialFingerprints", prints(entry, rule, ordinal))
                .put("baselineState", entry.news().map(SarifResults::state))
                .object();
    }

    private static Members begun(Rule rule, String message) {
        return new Members()
                .put("ruleId", rule.id())
                .put("ruleIndex", RULES.indexOf(rule))
                .put("level", ChainJson.word(rule.level()))
                .put("message", SarifReport.text(message));
    }

    private static JsonObject prints(Entry entry, Rule rule, int ordinal) {
        List<String> parts = List.of(Integer.toString(entry.ordinal()), rule.id(), Integer.toString(ordinal));
        return new Members()
                .put("espalierChain/v1", entry.fingerprint().digest(parts))
                .object();
    }

    private static String state(News news) {
        return news == News.NEW ? "new" : "unchanged";
    }
}
